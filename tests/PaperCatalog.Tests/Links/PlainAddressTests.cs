using CsCheck;
using PaperCatalog.Reading.Links;

namespace PaperCatalog.Tests.Links;

public sealed class PlainAddressTests
{
    // Made of the pieces that addresses are made of, so that many are nearly right.
    private static readonly string[] s_pieces =
    [
        "http://", "https://", "HTTP://", "ftp://", "www", "example", "a", "b-c", "-", ".", "..", "org", "1", "127.0.0.1", "0x7f",
        "xn--", ":", ":80", ":99999", "/", "//", "?", "#", "%", "%41", "@", "[", "]", "[::1]", "\\", " ", "é", "\u2028", "_", "~", "{", "|",
    ];

    private static readonly Gen<string> s_addresses =
        Gen.Int[0, s_pieces.Length - 1].Array[1, 9].Select(static pieces => string.Concat(pieces.Select(static i => s_pieces[i])));

    [Fact]
    public void A_plain_address_is_an_address() =>
        Gen.OneOf(s_addresses, s_addresses.Select(static rest => "https://" + rest), s_addresses.Select(static rest => "http://example.org/" + rest))
            .Sample(
                static text => !PlainAddress.IsPlain(text)
                    || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.OriginalString == text && LinkFinder.IsAddress(text)),
                iter: 200_000);

    [Theory]
    [InlineData("https://aclanthology.org/S15-2104")]
    [InlineData("http://www.example.org")]
    [InlineData("https://doi.org/10.1162/coli_a_00039?x=%41#part")]
    public void Addresses_of_real_records_are_plain(string text) => Assert.True(PlainAddress.IsPlain(text));

    [Theory]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://-a.org/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://a.org:80/")]
    [InlineData("https://user@a.org/")]
    [InlineData("https://a..org/")]
    [InlineData("https://a.org/ b")]
    [InlineData("ftp://a.org/")]
    public void Others_are_left_to_Uri(string text) => Assert.False(PlainAddress.IsPlain(text));
}
