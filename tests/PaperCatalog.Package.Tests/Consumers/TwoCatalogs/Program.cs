using System;
using References.Here;

Console.WriteLine($"library: {Library.All.Count} of {Library.All[0].SourceFile}");
Console.WriteLine($"vision: {VisionPapers.All.Count} of {VisionPapers.All[0].SourceFile}");
Console.WriteLine(Library.Hopper1952Education.Title);
Console.WriteLine(VisionPapers.Hopper1952Education.Title);
