using System;

// The catalog of the library, seen from here, and one of this project's own.
Console.WriteLine(Library.Papers.Hopper1952Education.Title);
Console.WriteLine(Library.Papers.All.Count);
Console.WriteLine(Application.Own.Named.Title);
