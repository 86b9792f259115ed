namespace PaperCatalog.Web.Records;

/// <summary>Names for people who do not exist, in the spellings of many languages.</summary>
internal static class People
{
    public static string[] Given { get; } =
    [
        "Amina", "Anders", "Anneliese", "Aroha", "Beatriz", "Bogdan", "Chiara", "Chukwuemeka", "Dagný", "Daniel", "Eilidh", "Elif", "Émile", "Farida", "Finn",
        "Gwenllian", "Hana", "Henrik", "Ifeoma", "Ines", "Ioana", "Jonas", "José", "Kaito", "Katarzyna", "Kofi", "Leilani", "Lucía", "Magnus", "Mahmoud",
        "Mairi", "Marisol", "Mei", "Mikołaj", "Nadia", "Naoko", "Niamh", "Olumide", "Oskar", "Panagiota", "Priya", "Rafael", "Ravi", "Ruth", "Saoirse",
        "Sigrid", "Soo-Jin", "Stefan", "Tala", "Thandiwe", "Tomás", "Ulla", "Viktor", "Wanjiru", "Xóchitl", "Yara", "Yusuf", "Zofia", "Čeněk", "Łucja",
    ];

    public static string[] Family { get; } =
    [
        "Abernethy", "Adeyemi", "Aguilar", "Ahlström", "Albescu", "Arslan", "Ashdown", "Banerjee", "Barreto", "Bellweather", "Blomqvist", "Brandão", "Brackenridge",
        "Castellan", "Chaudhary", "Cieślak", "Copperfield", "Dahlgren", "Demir", "Dvořáková", "Eastwick", "Eriksdóttir", "Fairweather", "Ferreira", "Fujimori", "Gallowglass",
        "Giannakou", "Grünwald", "Halloran", "Hashimoto", "Hawthorne", "Hjelm", "Ibekwe", "Ivarsson", "Jankowska", "Kamara", "Kealoha", "Kowalczyk", "Lagerkvist",
        "Larkspur", "Lindqvist", "Mbeki-Holm", "Meadowcroft", "Menéndez", "Moreau", "Nakagawa", "Nightingale", "Nkemelu", "Novák", "O'Malley", "Okonkwo", "Oyelaran",
        "Papadaki", "Pemberton", "Quiroga", "Rasmussen", "Rosenthal", "Sakamoto", "Santangelo", "Sørensen", "Szymański", "Tamihana", "Thistlewood", "Tremblay", "Ünal",
        "Valdés", "van der Meer", "Vasquez", "Wetherby", "Whitlock", "Winterbourne", "Yamashiro", "Yıldız", "Zapata", "Ødegaard", "Šimková",
    ];

    /// <summary>A person from the two parts; <c>van der</c> goes with the family name.</summary>
    public static Person Of(string given, string family) => family.StartsWith("van der ", StringComparison.Ordinal)
        ? new Person { Given = given, NonDroppingParticle = "van der", Family = family["van der ".Length..] }
        : new Person { Given = given, Family = family };
}
