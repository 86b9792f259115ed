using Application;

// The library's paper and our own: [@turing1936; @hopper]. [@own]
foreach (var cited in Papers.Cited)
{
    System.Console.WriteLine(cited.Paper.Key + " " + cited.Citations[0]);
}
