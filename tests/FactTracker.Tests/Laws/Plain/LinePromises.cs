using FactTracker.Serialization;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>What holds of the line form: a line is read for itself, whichever reader reads it.</summary>
internal static class LinePromises
{
    private const string UnsupportedVersion = "FT0108";
    private const string DuplicateId = "FT0202";
    private const string NoSetLine = "FT0113";
    private static readonly ReadingOptions Options = new() { Form = SerializationForm.Lines };

    /// <summary>The promise that is broken where the two readers of lines differ, or null.</summary>
    public static string? BrokenBy(byte[] text)
    {
        var reading = ClaimSetReader.Read(text, Options);
        if (reading.Problems.Any(problem => problem.Code == UnsupportedVersion)) return null; // Nothing is read behind it.
        if (reading.Problems is [{ Message: "The text is empty." }]) return null; // There is no line that could say so.
        var lines = LinesOf(text);
        var problems = lines.SelectMany(line => line.Problems).ToList();
        var expected = reading.Problems.Where(problem => problem.Code != DuplicateId).ToList();
        if (!problems.SequenceEqual(expected))
            return $"Line by line the problems are {string.Join("; ", problems)}, together {string.Join("; ", expected)}.";
        var isUnique = expected.Count == reading.Problems.Count;
        if (isUnique && !lines.Select(line => line.Claim).OfType<Claim>().SequenceEqual(reading.Set.Claims))
            return "Line by line the claims are others.";
        if (isUnique && !lines.Select(line => line.Source).OfType<Source>().SequenceEqual(reading.Set.Sources))
            return "Line by line the sources are others.";
        return null;
    }

    /// <summary>The promise that is broken where damage to one line costs another, or null.</summary>
    /// <param name="whole">The text before.</param>
    /// <param name="damaged">The text with one line damaged.</param>
    /// <param name="line">The number of that line.</param>
    public static string? BrokenByDamage(byte[] whole, byte[] damaged, long line)
    {
        var before = LinesOf(whole).Where(read => read.Number != line).ToList();
        var after = LinesOf(damaged).Where(read => read.Number != line).ToList();
        if (!before.Select(Content).SequenceEqual(after.Select(Content))) return "Another line is read otherwise.";
        var reading = ClaimSetReader.Read(damaged, Options);
        if (reading.Problems.Any(problem => problem.Code is UnsupportedVersion)) return null;
        // Where nothing is left of the set line, the line behind it is told not to be one; where the line now has the id of a later record,
        // that one is.
        var stray = reading.Problems.Except(ClaimSetReader.Read(whole, Options).Problems)
            .FirstOrDefault(problem => problem.Line != line && problem.Code is not (DuplicateId or NoSetLine));
        return stray is null ? null : $"Damage to line {line} is told as {stray}.";
    }

    private static (long Number, Claim? Claim, Source? Source) Content(ClaimLine line) => (line.Number, line.Claim, line.Source);

    private static List<ClaimLine> LinesOf(byte[] text) =>
        ClaimLineReader.ReadAsync(new MemoryStream(text), Options).ToBlockingEnumerable().ToList();
}
