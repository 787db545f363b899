namespace FactTracker.Reading;

/// <summary>What a clause may be about, judged by grammar alone.</summary>
/// <param name="Subject">The words for the subject, or null.</param>
/// <param name="Property">The words for the property, or null.</param>
/// <param name="From">The offset in the text from which values of the clause can start.</param>
/// <param name="End">The offset after the clause.</param>
internal sealed record TopicReading(string? Subject, string? Property, int From, int End);
