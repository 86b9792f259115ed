namespace PaperCatalog.Web.Records;

/// <summary>Patterns of titles and sentences. In braces: what a <see cref="RecordMaker"/> fills in.</summary>
internal static class Phrases
{
    public static string[] Titles { get; } =
    [
        "{method} for {subjects}",
        "{subjects} {condition}",
        "On the {measure} of {subjects}",
        "Estimating the {measure} of {subjects} {condition}",
        "{number} years of {subjects} at {place}",
        "What {subjects} tell us about {measure}",
        "{subjects} without {method}",
        "A field guide to {subjects} {condition}",
        "Revisiting {method}: the {measure} of {subjects}",
        "{method}, reconsidered",
        "Towards a theory of {measure} in {subjects}",
        "Is {method} enough? {subjects} {condition}",
        "{subjects} considered as {metaphor}",
        "The {measure} of {subjects}: evidence from {place}",
        "Against {method}",
        "A small {overview} of {subjects}",
        "{method} and {method2}: a comparison {condition}",
        "Why {subjects} are not {metaphor}",
        "{place} revisited: {subjects} {condition}",
        "Learning {measure} from {subjects}",
    ];

    public static string[] Metaphors { get; } =
    [
        "instruments", "archives", "conversations", "timetables", "neighbours", "unfinished sentences", "weather", "polite disagreements", "slow computers",
    ];

    public static string[] Overviews { get; } = ["census", "atlas", "history", "survey", "taxonomy", "anatomy"];

    public static string[] Gaps { get; } =
    [
        "Yet the {measure} of {subjects} has been studied only {condition}.",
        "What this means for {subjects} has remained a matter of opinion.",
        "Earlier work relied on {method2}, which is costly and sees little {condition}.",
        "The literature on {subjects} is large, friendly and without numbers.",
        "So far nobody has looked at {subjects} {condition}.",
        "Three earlier accounts of {measure} contradict each other, and all three are cited often.",
    ];

    public static string[] Approaches { get; } =
    [
        "We propose {method}, a way to observe {subjects} that needs no power and little training.",
        "We combine {method} with {method2} and show that neither suffices alone.",
        "This paper describes how {method} can be carried out {condition}.",
        "We revisit {method} with better instruments and more time.",
        "Our approach treats {subjects} as {metaphor} and follows where that leads.",
        "Starting from first principles, we derive the {measure} of {subjects} and then go outside to check.",
    ];

    public static string[] Data { get; } =
    [
        "Our material comes from {place}, where {count} observations were made between {from} and {to}.",
        "Over {number} years we recorded {count} {subjects} at {place} and at {place2}.",
        "The study covers {place}, {place2} and everything one can walk to from there, {count} sites in all.",
        "Volunteers at {place} contributed {count} records, of which all but {few} could be used.",
        "We use {count} entries of a diary kept at {place} since {from}.",
    ];

    public static string[] Results { get; } =
    [
        "The {measure} rose by {percent}% {condition}, and fell again when we stopped watching.",
        "We find that {method} explains {percent}% of the variation, and that the rest is explained by the wind.",
        "Contrary to what is usually taught, {measure} does not depend on age ($p = 0.{decimals}$).",
        "The estimate is within {small}% of the best known value at a tenth of the effort.",
        "The cost grows as $O(n \\log n)$ in the number of sites, so that {count} of them take an afternoon.",
        "Differences between {place} and {place2} disappear once {measure} is taken into account.",
        "Of the {count} cases, {few} remain unexplained; we list them all.",
    ];

    public static string[] Places { get; } =
    [
        "Gannet Point", "Lower Wick", "Saint Orrin", "Thornholm", "Ebbing Sound", "Vestre Havn", "Kalmora", "Port Ilse", "Marrow Hill", "Quill Island",
        "Osterfjell", "Bramble Cross", "Cape Hesper", "Nine Locks", "Little Tarn", "Alderwick", "Fennick Bay", "Montelago", "Windle Heath", "Stillwater",
    ];
}
