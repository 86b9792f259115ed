namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>Which fields hold text.</summary>
internal static class TextRoles
{
    /// <summary>Text that is read by people.</summary>
    public static bool IsRead(FieldRole role) => IsPrinted(role) || role is FieldRole.Abstract or FieldRole.Keywords;

    /// <summary>Text that stands in a reference.</summary>
    public static bool IsPrinted(FieldRole role) => role
        is FieldRole.Title or FieldRole.ContainerTitle or FieldRole.People or FieldRole.Publisher or FieldRole.Series
        or FieldRole.Note or FieldRole.HowPublished or FieldRole.Edition;
}
