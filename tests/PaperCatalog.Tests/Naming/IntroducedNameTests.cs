using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>Abstracts of papers that do not exist, in the shapes in which abstracts bring in a name.</summary>
public sealed class IntroducedNameTests
{
    public static TheoryData<string, string, KeyOrigin> Abstracts { get; } = new()
    {
        // After the verb.
        { "Parsing old ledgers is slow. We introduce LedgerNet, a parser for handwritten tables. LedgerNet reads a page in a second.", "LedgerNet", KeyOrigin.IntroducedName },
        { "We present QUILT, which stitches short videos into long ones. QUILT needs no training.", "Quilt", KeyOrigin.IntroducedName },
        { "In this paper, we therefore propose T9-Lex. It completes words on small keyboards.", "T9Lex", KeyOrigin.IntroducedName },
        { "This paper describes OpenHarbor, an archive of port logs from 1850 to 1900.", "OpenHarbor", KeyOrigin.IntroducedName },
        { "Maps of reefs are rare. We release the Atlas, a corpus of reef photographs. The Atlas has 4,000 images.", "TheAtlas", KeyOrigin.IntroducedName },
        { "To study this, we introduce the Sparrow benchmark, which has nine games for birds and robots.", "Sparrow", KeyOrigin.IntroducedName },

        // After the kind of thing it is.
        { "We propose a new method for cutting glass, VitroCut, that leaves no dust.", "VitroCut", KeyOrigin.IntroducedName },
        { "We develop a toolkit for tide tables (see the appendix) and a data format: TideML, both free.", "TideML", KeyOrigin.IntroducedName },
        { "We present a lightweight library called seaborn.maps for drawing coasts.", "SeabornMaps", KeyOrigin.IntroducedName },
        { "Bees dance. This work builds a simulator named HiveMind and shows how swarms decide.", "HiveMind", KeyOrigin.IntroducedName },
        { "We train a compact model, dubbed \u201CWren\u201D, on bird calls.", "Wren", KeyOrigin.IntroducedName },
        { "Our idea is to freeze all layers but one; we call this technique prompt welding. Prompt welding is quick.", "PromptWelding", KeyOrigin.IntroducedName },

        // With an acronym.
        { "We introduce the Lazy Garbage Collector (LGC), which waits until memory is scarce.", "LazyGarbageCollector", KeyOrigin.IntroducedName },
        { "We propose salt marsh attention (SaMA), a layer for coastal images.", "SaMA", KeyOrigin.IntroducedName },
        { "We call the whole procedure Fold and Glue (F&G), and apply it to paper boats.", "FoldAndGlue", KeyOrigin.IntroducedName },
        { "We present Bidirectional Encoders for Very Long Medieval Manuscripts (BELMM). It reads Latin.", "Belmm", KeyOrigin.IntroducedName },

        // Names of others stay theirs.
        { "Large models such as GPT-3 and BERT are costly. We show how to prune them by measuring the heat of each layer. Heat maps of layers are cheap to make. Code: https://github.com/someone/layer-heat", "LayerHeat", KeyOrigin.Repository },
        { "Convolutional Neural Networks (CNNs) see edges. We study edge detection in underwater images, and find that edge detection fails in mud.", "EdgeDetectionInUnderwaterImages", KeyOrigin.FirstWords },
        { "Data are at https://github.com/someone/data and https://gitlab.com/group/tidal-charts.git as of today. We study how charts age.", "TidalCharts", KeyOrigin.Repository },
        { "We evaluate ChatGPT on crossword puzzles. Crossword puzzles need wit.", "ChatGPTOnCrosswordPuzzles", KeyOrigin.FirstWords },

        // Nothing is introduced.
        { "The migration of eels has puzzled zoologists for centuries. Eels swim far.", "MigrationOfEels", KeyOrigin.FirstWords },
        { "This study investigates whether honest signals evolve in crowded markets.", "HonestSignalsEvolveInCrowdedMarkets", KeyOrigin.FirstWords },
        { "We propose a novel and simple approach to the alignment of bilingual road signs.", "AlignmentOfBilingualRoadSigns", KeyOrigin.FirstWords },
        { "\u672C\u6587\u7814\u7A76\u9C7C\u7C7B", "\u672C\u6587\u7814\u7A76\u9C7C\u7C7B", KeyOrigin.FirstWords },
        { "", "Paper", KeyOrigin.FirstWords },
        { "42.", "_42", KeyOrigin.FirstWords },
        { "We present a new method.", "WePresentANewMethod", KeyOrigin.FirstWords },
    };

    [Theory]
    [MemberData(nameof(Abstracts))]
    public void Bare_abstract_gets_the_name_it_introduces(string text, string expected, KeyOrigin origin) =>
        Assert.Equal(new InferredName(expected, origin), PaperNames.Infer(null, text, AclAbstracts.LinksOf(text)));

    [Theory]
    [InlineData("BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding", "Bert")]
    [InlineData("Attention Is All You Need", "AttentionIsAllYouNeed")]
    [InlineData("Deep Residual Learning for Image Recognition", "DeepResidualLearningForImageRecognition")]
    [InlineData("The Pile: An 800GB Dataset of Diverse Text", "Pile")]
    [InlineData("A Survey: Methods for Counting Fish", "SurveyMethodsForCountingFish")]
    [InlineData("On the Origin of Species", "OnTheOriginOfSpecies")]
    [InlineData("SWASH: A Naive Bayes Classifier for Tweet Sentiment Identification", "Swash")]
    [InlineData("SemEval-2015 Task 10: Sentiment Analysis in Twitter", "SemEval2015Task10")]
    [InlineData("GPT-NeoX-20B: An Open-Source Autoregressive Language Model", "GptNeoX20B")]
    [InlineData("torch.fx", "TorchFx")]
    [InlineData("A", "A")]
    [InlineData("Supercalifragilisticexpialidocious Pneumonoultramicroscopicsilicovolcanoconiosis", "Supercalifragilisticexpialidocious")]
    [InlineData("What Would a Very Long Title That Goes On and On Be Called", "WhatWouldAVeryLongTitle")]
    [InlineData("Zipf\u2019s Law of Names", "ZipfsLawOfNames")]
    [InlineData("\u00C9tude des langues romanes", "\u00C9tudeDesLanguesRomanes")]
    [InlineData("Salt Marsh Fish Nets: Parsing", "SaltMarshFishNets")]
    [InlineData("Fish and the Net", "FishAndTheNet")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaa Bbbbbbbbbbbbbbbbbbbb", "AaaaaaaaaaaaaaaaaaaaBbbbbbbbbbbbbbbbbbbb")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaa Bbbbbbbbbbbbbbbbbbbbb", "Aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("What Fish Are", "WhatFishAre")]
    [InlineData("Fish is Where Nets are Wet that Dry Soon Again", "FishIsWhereNetsAreWetThatDry")]
    [InlineData("On the Use of: Fish", "OnTheUseOfFish")]
    public void Title_gives_its_name_or_its_first_words(string title, string expected) =>
        Assert.Equal(new InferredName(expected, KeyOrigin.Title), PaperNames.Infer(title, "We introduce OtherName.", []));

    [Theory]
    [InlineData("")]
    [InlineData("\u2014 ?")]
    public void Title_that_says_nothing_leaves_it_to_the_abstract(string title) =>
        Assert.Equal(new InferredName("LedgerNet", KeyOrigin.IntroducedName), PaperNames.Infer(title, "We introduce LedgerNet, a parser.", []));
}
