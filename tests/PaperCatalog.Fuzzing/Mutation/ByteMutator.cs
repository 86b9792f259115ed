using System.Text;

namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>Turns a text into the bytes of a file, seldom the right ones.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] s_badBytes =
        [[0xE9], [0xFF], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x00], [0x00, 0x00], [0x80], [0xEF, 0xBB, 0xBF], [0x1A]];

    public static byte[] Encode(string text, Chance chance)
    {
        var bytes = chance.Below(24) switch
        {
            0 => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(),
            1 => Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(text)).ToArray(),
            2 => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(),
            3 => Encoding.Latin1.GetBytes(text),
            4 => Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(text)).ToArray(),
            5 => Encoding.Unicode.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        return chance.OneIn(8) ? Damage(bytes, chance) : bytes;
    }

    private static byte[] Damage(byte[] bytes, Chance chance)
    {
        var result = bytes.ToList();
        for (var i = chance.Magnitude(10); i > 0; i--)
        {
            var place = chance.Below(result.Count + 1);
            switch (chance.Below(3))
            {
                case 0 when place < result.Count:
                    result.RemoveAt(place);
                    break;
                case 1 when place < result.Count:
                    result[place] = (byte)chance.Below(256);
                    break;
                default:
                    result.InsertRange(place, chance.Of(s_badBytes));
                    break;
            }
        }

        return [.. result];
    }
}
