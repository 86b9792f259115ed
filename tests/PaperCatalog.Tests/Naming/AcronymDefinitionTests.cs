using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>The words that an acronym in parentheses stands for.</summary>
public sealed class AcronymDefinitionTests
{
    [Theory]
    [InlineData("the Intermediate Level Attack (ILA)", "Intermediate Level Attack")]
    [InlineData("Intermediate Level Attack (ILA)", "Intermediate Level Attack")]
    [InlineData("Intermediate Level Attacks (ILAs)", "Intermediate Level Attacks")]
    [InlineData("intermediate level attack (ila)", "intermediate level attack")]
    [InlineData("Intermediate-Level Attack (ILA)", "Intermediate-Level Attack")]
    [InlineData("Compositional Activities (CompAct)", "Compositional Activities")]
    [InlineData("Lexical Units (LexU)", "Lexical Units")]
    [InlineData("Fold and Glue (F&G)", "Fold and Glue")]
    [InlineData("Fold or Glue (F&G)", null)]
    [InlineData("Salt Marsh Attention (SaMA)", "Salt Marsh Attention")]
    [InlineData("Bidirectional Encoders for Very Long Medieval Manuscripts (BELMM)", "Bidirectional Encoders for Very Long Medieval Manuscripts")]
    [InlineData("Very deep nets (XYZ)", null)]
    [InlineData("Graph Networks of Nodes (GNX)", null)]
    [InlineData("Attention (ATT)", "Attention")]
    [InlineData("Correct, Smooth (CS)", null)]
    [InlineData("Correct. Smooth (CS)", null)]
    [InlineData("Big \"Smooth\" Nets (BSN)", "Big Smooth Nets")]
    [InlineData("One Two Three Four Five Six Seven Eight Nine Ten (OT)", null)]
    [InlineData("Alpha x x x Beta (AB)", null)]
    [InlineData("Alpha x x Beta (AB)", "Alpha x x Beta")]
    [InlineData("Alpha x x x x Beta Gamma (ABG)", null)]
    [InlineData("Alpha x x x x x Beta Gamma (ABG)", null)]
    [InlineData("Some Model (3)", null)]
    [InlineData("Some Model (12)", null)]
    [InlineData("Abcdefghijklmnop Qrst (ABCDEFGHIJKLMNOPQ)", null)]
    [InlineData("Abcdefghijklmnop (ABCDEFGHIJKLMNOP)", "Abcdefghijklmnop")]
    [InlineData("T5 Transfer Model (T5-TM)", "T5 Transfer Model")]
    [InlineData("Zero Shot-Learning Method (ZSLM)", "Zero Shot-Learning Method")]
    [InlineData("Semantic Web Tools (s)", null)]
    [InlineData("Robust Audio Model (RAMs)", "Robust Audio Model")]
    [InlineData("nets Tokens (NTs)", "nets Tokens")]
    [InlineData("X-Y-Z Model (XYZM)", "X-Y-Z Model")]
    [InlineData("re-ranking model (RRM)", "re-ranking model")]
    [InlineData("BERT Encoders (BERTE)", "BERT Encoders")]
    [InlineData("Text Encoder (TeEn)", "Text Encoder")]
    [InlineData("TExt ENcoder (TEEN)", "TExt ENcoder")]
    [InlineData("model (ABC) of Alpha", null)]
    [InlineData("big Attention (A-1)", "Attention")]
    [InlineData("Graph Nets of (GN)", null)]
    [InlineData("Activity (ACC)", null)]
    [InlineData("Robots (ROb)", null)]
    [InlineData("Some Dog (3D)", "Dog")]
    public void An_acronym_stands_for_the_words_that_spell_it(string text, string? expected)
    {
        var tokens = TextTokenizer.Read(text);
        var acronym = tokens.FindIndex(static token => token.Before.HasFlag(Gap.Open));
        var start = AcronymDefinition.FindStart(tokens, acronym);

        Assert.Equal(expected, start < 0 ? null : string.Join(' ', tokens.Skip(start).Take(acronym - start).Select(static token => token.Text)));
    }
}
