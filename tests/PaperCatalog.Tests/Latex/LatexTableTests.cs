using System.Text;

namespace PaperCatalog.Tests.Latex;

/// <summary>Commands and the characters they stand for.</summary>
public sealed class LatexTableTests
{
    private const string Rows = """
        ss ß|o ø|O Ø|l ł|L Ł|ae æ|AE Æ|oe œ|OE Œ|aa å|AA Å|dh ð|DH Ð|dj đ|DJ Đ|th þ|TH Þ|ng ŋ|NG Ŋ|i ı|j ȷ|ij ĳ|textschwa ə|textesh ʃ|textyogh ʒ|textglotstop ʔ|textkra ĸ|hamza ʾ|ayn ʿ
        textquoteleft ‘|textquoteright ’|textquotedblleft “|textquotedblright ”|quotesinglbase ‚|quotedblbase „|guillemotleft «|guillemotright »|guilsinglleft ‹|guilsinglright ›|textendash –|textemdash —|textellipsis …|dots …|ldots …
        textbackslash \|textasciitilde ~|textasciicircum ^|textunderscore _|textless <|textgreater >|textbraceleft {|textbraceright }|textdollar $|textquotedbl "|textquotesingle '|textpercent %|textampersand &
        copyright ©|textregistered ®|texttrademark ™|S §|P ¶|dag †|ddag ‡|pounds £|textsterling £|euro €|texteuro €|textyen ¥|textcent ¢|textdegree °|textmu µ|textonehalf ½|textonequarter ¼|textonesuperior ¹|texttwosuperior ²|textordfeminine ª|textordmasculine º|textexclamdown ¡|textquestiondown ¿|textbullet •|textperiodcentered ·|textperthousand ‰|textnumero №|textinterrobang ‽|textsurd √|texttimes ×|textpm ±|textdiv ÷
        alpha α|beta β|gamma γ|delta δ|varepsilon ε|zeta ζ|eta η|theta θ|iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|pi π|rho ρ|sigma σ|varsigma ς|tau τ|upsilon υ|varphi φ|chi χ|psi ψ|omega ω|Gamma Γ|Delta Δ|Theta Θ|Lambda Λ|Xi Ξ|Pi Π|Sigma Σ|Phi Φ|Psi Ψ|Omega Ω|textalpha α|textOmega Ω
        times ×|div ÷|pm ±|mp ∓|cdot ⋅|ast ∗|star ⋆|circ ∘|bullet •|oplus ⊕|otimes ⊗|wedge ∧|vee ∨|cap ∩|cup ∪|setminus ∖|leq ≤|le ≤|geq ≥|ge ≥|ll ≪|gg ≫|neq ≠|ne ≠|equiv ≡|sim ∼|simeq ≃|approx ≈|cong ≅|propto ∝|subset ⊂|subseteq ⊆|supset ⊃|in ∈|ni ∋|notin ∉|forall ∀|exists ∃|neg ¬|emptyset ∅|infty ∞|partial ∂|nabla ∇|sum ∑|prod ∏|int ∫|oint ∮|angle ∠|perp ⟂|parallel ∥|mid ∣|vdash ⊢|models ⊧|top ⊤|bot ⊥
        leftarrow ←|rightarrow →|to →|uparrow ↑|downarrow ↓|leftrightarrow ↔|Leftarrow ⇐|Rightarrow ⇒|Leftrightarrow ⇔|mapsto ↦|leadsto ⇝|hookrightarrow ↪|longrightarrow ⟶|implies ⟹|iff ⟺|rightleftharpoons ⇌|langle ⟨|rangle ⟩|lceil ⌈|rfloor ⌋|ell ℓ|hbar ℏ|Re ℜ|aleph ℵ|wp ℘|flat ♭|sharp ♯|heartsuit ♡|checkmark ✓|cdots ⋯|vdots ⋮|lesssim ≲|gtrsim ≳|bigstar ★|odot ⊙|TeX TeX|LaTeX LaTeX|log log
        CYRYA Я|cyrya я|cyrzh ж|CYRSHCH Щ|cyrii і|hv ƕ|textEsh Ʃ|textrtaild ɖ|OHORN Ơ|uhorn ư
        """;

    public static TheoryData<string, string> Commands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                var space = row.IndexOf(' ', StringComparison.Ordinal);
                data.Add(row[..space], row[(space + 1)..]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command(string name, string expected)
    {
        Assert.Equal($"x{expected}y {expected}", LatexText.Decode($@"x\{name}{{}}y {{\{name}}}", PaperCatalog.Reading.Latex.LatexDialect.BibTeX, out var problems, out _));
        Assert.Equal($"x{expected}y {expected}", LatexText.Plain($@"x\{name}{{}}y {{\{name}}}"));
        Assert.Empty(problems);
        Assert.True(expected.IsNormalized(NormalizationForm.FormC));
    }
}
