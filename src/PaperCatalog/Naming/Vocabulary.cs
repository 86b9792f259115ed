namespace PaperCatalog.Naming;

/// <summary>The English words by which an abstract says that something is its own, and those that name nothing.</summary>
internal static class Vocabulary
{
    public static readonly WordSet Articles = new("a an the");

    public static readonly WordSet Determiners = new("""
        a an the this that these those our its their his her my your such some any all both each every several many few
        one two three four another other various different certain
        """);

    /// <summary>Words that join others: kept between the words of a name, never at its ends.</summary>
    public static readonly WordSet Joints = new("""
        of for in on at to with without from by and or via through across between under over into onto as than vs versus
        against toward towards within beyond about per de
        """);

    /// <summary>Words that neither begin nor end a name nor say what a paper is about.</summary>
    public static readonly WordSet Functions = new("""
        that which who whom whose where when while whether how why what because since if then thus hence therefore however
        moreover furthermore also so but yet nor not no only even just still first firstly second secondly finally further
        here there is are was were be been being am has have had having do does did can could may might must shall should will would
        we i it they he she you us them ourselves itself themselves based using used use uses given due instead rather
        more most less least much very quite well too e.g i.e etc et al during after before until upon among amongst
        despite although though unlike like including together along both either neither now recently often usually
        respectively namely towards le la les un une des du est dans par pour que qui nous sur aux ce cette ces il elle sont
        indeed yet thereby whereas another via able according
        """);

    /// <summary>Who introduces something: the authors, or the paper.</summary>
    public static readonly WordSet Subjects = new("we i paper work article study authors thesis report survey chapter demo contribution tutorial");

    /// <summary>Words that may stand between <c>we</c> and its verb.</summary>
    public static readonly WordSet Adverbs = new("""
        also then first firstly further furthermore therefore thus hence here next finally additionally now instead second
        secondly moreover simply hereby successfully specifically formally jointly systematically have has will can mainly
        briefly and both empirically are aim aims to seek try attempt want
        """);

    /// <summary>What one does with a thing that is new.</summary>
    public static readonly WordSet Introducing = new("""
        introduce introduces introduced present presents presented propose proposes proposed develop develops developed
        release releases released describe describes described create creates created build builds built construct
        constructs constructed design designs designed contribute contributes contributed publish publishes published
        offer offers offered unveil unveils devise devises devised provide provides provided formulate formulates implement
        implements implemented announce announces collect collected curate curated compile compiled establish launch
        suggest suggests outline outlines
        """);

    /// <summary>What one does with a subject.</summary>
    public static readonly WordSet Studying = new("""
        study studies studied investigate investigates investigated explore explores explored examine examines examined
        analyze analyzes analyzed analyse analyses analysed address addresses addressed show shows showed demonstrate
        demonstrates demonstrated hypothesize hypothesise argue argues find evaluate evaluates evaluated compare compares
        compared survey surveys review reviews consider considers discuss discusses discussed focus focuses focused tackle
        tackles apply applies applied use uses conduct conducted perform performed report reports reported revisit revisits
        improve leverage adapt tested test ask aim aims participated implemented exploit exploits employ extend extends extended share
        """);

    /// <summary>Words after which a name stands.</summary>
    public static readonly WordSet Calling = new("called named dubbed termed coined nicknamed titled entitled christened denoted baptized abbreviated call name dub term");

    /// <summary>Nouns after which <c>to</c> stands before another noun.</summary>
    public static readonly WordSet TakesTo = new("approach approaches submission submissions contribution contributions solution introduction response extension application applied applications from respect");

    /// <summary>What one does with the things of others.</summary>
    public static readonly WordSet Borrowing = new("""
        use uses apply applies evaluate evaluates evaluated test tested adapt adapts employ employs compare compares compared
        leverage focus focuses focused participated conduct conducted perform performed improve exploit exploits
        """);

    /// <summary>Verbs that stand between phrases.</summary>
    public static readonly WordSet Verbs = new("""
        identify identifies improve improves improving enable enables enabling achieve achieves achieving perform performs
        learn learns take takes taking make makes making determine determines allow allows allowing reduce reduces increase
        increases help helps lead leads leading generate generates contain contains containing require requires solve
        solves exist exists outperform outperforms outperforming obtain obtains capture captures capturing incorporate
        incorporates incorporating combine combines combining rely relies relying aim aims aiming seek seeks seem seems
        remain remains benefit benefits enhance enhances enhancing ensure ensures give gives showing shows propose proposes
        present presents introduce introduces describe describes develop develops explore explores investigate investigates
        examine examines analyze analyzes compare compares comparing evaluate evaluates demonstrate demonstrates discuss
        discusses suggest suggests indicate indicates reveal reveals find finds found consist consists comprise comprises
        include includes involve involves address addresses addressing tackle tackles leverage leverages leveraging employ
        employs employing utilize utilizes utilizing utilise exploit exploits exploiting adopt adopts extend extends apply
        applies applying carry carried conduct conducts provide provides providing follow follows following focus focuses
        focusing focused work works depend depends support supports facilitate facilitates understand need needs know train
        predict predicts predicting formulate formulates see build create creates outline outlines argue argues
        pose poses plays play becomes trained used
        """);

    /// <summary>Nouns for what a paper brings: they tell a name's kind, and are none themselves.</summary>
    public static readonly WordSet Things = new("""
        approach approaches method methods methodology model models framework frameworks system systems dataset datasets
        data-set corpus corpora benchmark benchmarks library toolkit tool tools technique techniques algorithm algorithms
        architecture architectures mechanism strategy strategies procedure pipeline platform package software resource
        resources collection task tasks suite network paradigm scheme solution formalism representation representations
        metric measure module objective loss protocol interface environment language assistant agent agents application
        treebank lexicon database ontology submission entry challenge competition track workshop program project
        parser tagger classifier engine service demo demonstration baseline baselines extension variant version family set sets series
        """);

    /// <summary>Words that could stand in any abstract.</summary>
    public static readonly WordSet Vague = new("""
        paper papers work works study studies article research researchers result results experiment experiments analysis
        analyses evaluation evaluations problem problems issue issues question questions idea ideas concept concepts way
        ways aspect aspects kind kinds type types case cases example examples effect effects impact role number amount
        range variety lot part parts use usage usefulness application applications performance contribution contributions
        overview survey introduction tutorial review description details findings first step steps goal aim purpose attempt effort efforts
        new novel simple general generic efficient effective powerful robust improved better best good state-of-the-art
        recent recently existing previous prior current common different various several many large-scale comprehensive
        extensive detailed thorough systematic unified flexible scalable lightweight easy easy-to-use open open-source
        publicly available public free freely important significant main key major possible proposed widely commonly
        innovative original alternative practical principled promising preliminary initial empirical experimental
        theoretical first-ever latest ongoing specific particular interesting challenging well-known popular
        shown show demonstrated attention received gained increasingly growing become becomes important recent years
        team teams participation participating participate shared submitted technical ability abilities insight insights
        characteristics advantage advantages relationship relationships notion discussion phenomenon investigation
        comparison capability capabilities fact order terms context field area areas literature community trend
        challenge challenges limitation limitations understanding need needs addition development implementation
        selection set sets objectives activities quality progress lack presence term information data level
        hundreds thousands millions million billion dozens same right wrong elements similar following additional
        definition definitions contemporary straightforward older newer foundations practices scenario
        scenarios status creation state art realistic emerging promise comprising consisting occurring choice choices
        effectiveness extent wider date resulting resultant overlooked individual
        high-quality high low small large big great multiple single
        """);

    /// <summary>Acronyms of whole fields, and names of things that every paper uses.</summary>
    public static readonly WordSet FieldAcronyms = new("""
        AI ML NLP NLU NLG MT NMT SMT ASR TTS NER QA VQA LM LMs LLM LLMs MLLM VLM VLMs GPU CPU TPU API APIs URL URLs XML JSON HTML HTTP SQL
        PDF CNN RNN LSTM GRU GAN GNN DNN SVM CRF HMM RL RLHF KG IR IE POS CV RAG OCR HCI US USA UK EU UN WWW SOTA F1 II III IV
        BERT mBERT RoBERTa XLM-R XLM-RoBERTa ELMo GloVe Word2Vec ChatGPT GPT GPT-2 GPT-3 GPT-4 GPT-4o T5 BART LLaMA BiLSTM Bi-LSTM LSTM-CRF
        WordNet Wikipedia Twitter YouTube GitHub PyTorch TensorFlow ImageNet SQuAD GLUE BLEU ROUGE TF-IDF 2D 3D
        """, withCase: true);
}
