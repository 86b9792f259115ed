namespace VerifyTests;

/// <summary>A result differs from its snapshots; the message names the files.</summary>
internal sealed class VerifyException(string message) : Exception(message)
{
}
