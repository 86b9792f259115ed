using System;

// The catalog of the library, seen from here.
Console.WriteLine(Library.Papers.Hopper1952Education.Title);
Console.WriteLine(Library.Papers.All.Count);
