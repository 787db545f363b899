using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactTracker.Fuzz;

/// <summary>
/// Files the finds of one target in a folder: one file for each cause, with the smallest case that has it. The cause is the promise without
/// its values, or the exception and the place that it was thrown at.
/// </summary>
internal sealed partial class FindFolder(IFuzzTarget target, string folder)
{
    private const int LongestCause = 90;
    private const int MostOfCause = 4; // Shrinking takes many tries; a few cases of a cause are enough.
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _lengths = new(StringComparer.Ordinal);

    /// <summary>The number of cases of each cause.</summary>
    public string Summary =>
        string.Concat(_counts.OrderByDescending(count => count.Value).Select(count => $"  {count.Value} x {count.Key}\n"));

    /// <summary>Files a case.</summary>
    public void Add(IFuzzCases cases, Exception failure)
    {
        var cause = CauseOf(failure);
        if (_counts.AddOrUpdate(cause, 1, (_, count) => count + 1) > MostOfCause) return;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{target.Name}-{Hash(cause)}");
        if (target is not IByteTarget bytes || cases is not ByteCases { Bytes: var text })
        {
            // A half of a surrogate pair is part of many cases; a file cannot have it.
            File.WriteAllText(file + ".txt", $"{cause}\n\n{Escaped(cases.Last)}\n\n{Escaped(failure.ToString())}\n");
            return;
        }

        var small = new Shrinker(candidate => CauseIn(bytes, candidate) == cause).Shrink(text);
        lock (_lengths)
        {
            if (_lengths.TryGetValue(cause, out var length) && length <= small.Length) return;
            _lengths[cause] = small.Length;
            File.WriteAllBytes(file + ".case", small);
            File.WriteAllText(file + ".txt", $"{cause}\n\n{Encoding.UTF8.GetString(small)}\n\n{FailureOf(bytes, small) ?? failure}\n");
        }
    }

    private static string? CauseIn(IByteTarget target, byte[] text) => FailureOf(target, text) is { } failure ? CauseOf(failure) : null;

    private static Exception? FailureOf(IByteTarget target, byte[] text)
    {
        try
        {
            target.Try(text);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private static string CauseOf(Exception failure)
    {
        if (failure is FuzzFailureException)
        {
            var code = Code().Match(failure.Message);
            var promise = code.Success ? $"{failure.Message.Split('(')[0]} {code.Value}" : failure.Message.Split('{')[0];
            var cause = Code().IsMatch(promise) ? promise : Values().Replace(promise, "#");
            return cause[..Math.Min(cause.Length, LongestCause)];
        }

        var frames = (failure.StackTrace ?? "").Split('\n').Where(line => line.Contains(" FactTracker.", StringComparison.Ordinal)).Take(2);
        return $"{failure.GetType().Name} {string.Join(" < ", frames.Select(frame => Frame().Match(frame).Groups[1].Value))}";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(letter => char.IsSurrogate(letter) || letter == '\0' ? $"\\u{(int)letter:x4}" : letter.ToString()));

    private static string Hash(string cause)
    {
        var hash = 17u;
        foreach (var letter in cause) hash = unchecked(hash * 31 + letter);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(""""\d+|"[^"]*"|'[^']*'"""")]
    private static partial Regex Values();

    [GeneratedRegex("FT[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"at ([^(]*)\(")]
    private static partial Regex Frame();
}
