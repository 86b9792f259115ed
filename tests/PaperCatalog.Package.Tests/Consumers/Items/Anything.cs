namespace Items;

internal static class Anything;
