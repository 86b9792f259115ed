using PaperCatalog.Sample;
using Spectre.Console;

var console = Screen.Create();
console.Write(CatalogTable.Of(Papers.All, console.Profile.Width));
console.WriteLine();
console.Write(PaperPanel.Of(Papers.CorrectAndSmooth, console.Profile.Width));
console.WriteLine();
console.Write(Lookups.Table());
