using System.Reflection;

namespace VerifyTests;

/// <summary>Says where the snapshots of a test are kept.</summary>
/// <param name="sourceFile">The file that holds the test.</param>
/// <param name="projectDirectory">The folder of its project, with a separator at the end.</param>
/// <param name="type">The test class.</param>
/// <param name="method">The test method.</param>
public delegate PathInfo DerivePathInfo(string sourceFile, string projectDirectory, Type type, MethodInfo method);
