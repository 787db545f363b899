namespace FactTracker.Reading;

/// <summary>A part of a text from which no claim was drafted, and why.</summary>
/// <remarks>Neighbouring parts with the same reason are one passage. Equality is by content.</remarks>
/// <param name="Offset">The offset in the text, in UTF-16 units.</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="Reason">The reason, in words.</param>
/// <example><code>
/// foreach (var skipped in ProseReader.Read(text).Skipped) Console.WriteLine($"{skipped.Offset}: {skipped.Reason}");
/// </code></example>
public sealed record SkippedPassage(int Offset, int Length, string Reason);
