namespace Broken;

internal static class Reader
{
    public static string? Before => Papers.Before.Title;

    public static string? After => Papers.After.Title;
}
