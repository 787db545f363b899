using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>Holds the schema against the check on generated sets: what the schema takes has no error of structure, and what it refuses has
/// an error.</summary>
public sealed class GeneratedSetsTests
{
    private const int Sound = 500;
    private const int Mutated = 1500;

    // What the schema cannot see, by the codes of the errors; of some codes only for certain values.
    private static readonly Dictionary<string, Regex?> Excused = new()
    {
        ["FT0104"] = null, // Whether a member is repeated.
        ["FT0106"] = null, // The limits of the reader.
        ["FT0110"] = null, // Whether a text is valid Unicode.
        ["FT0202"] = null, // Whether ids are unique.
        ["FT0203"] = null, // Whether references lead to a record.
        ["FT0205"] = null, // Circles of references.
        ["FT0206"] = null, // References of a record to itself.
        ["FT0301"] = null, // The grammar of EDTF.
        ["FT0302"] = new("-02-29|^\"(0001|9999)", RegexOptions.None), // 29 February, and the years in UTC.
        ["FT0303"] = null, // The grammar of periods.
        ["FT0304"] = null, // The order of dates.
        ["FT0401"] = new("^\"?[-+]?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?\"?$", RegexOptions.None), // Numbers that cannot be held exactly.
        ["FT0403"] = null, // The order of numbers.
        ["FT0405"] = null, // The order of bounds, and numbers in texts.
        ["FT0501"] = null, // The order of bounds, and numbers in texts.
        ["FT0503"] = null, // The terms of scales.
        ["FT0504"] = null, // The numbers of scales.
        ["FT0804"] = null, // Conflicts that a merge left.
        ["FT0605"] = new("-", RegexOptions.None), // The order of times.
    };

    [Fact]
    public void Schema_and_check_agree_on_generated_sets()
    {
        var texts = Texts().ToList();
        var faults = Ajv.Validate(ClaimSetSchema.Id, texts);

        var disagreements = texts.Select((text, index) => Disagreement(text, faults[index])).OfType<string>().ToList();

        faults.Skip(Sound).Count(found => found.Count > 0).Should().BeInRange(Mutated / 5, Mutated * 4 / 5, "both kinds are generated");
        string.Join("\n\n", disagreements.Take(10)).Should().BeEmpty($"{disagreements.Count} of {texts.Count} sets");
    }

    private static bool IsExcused(Problem problem) =>
        Excused.TryGetValue(problem.Code, out var values) && values?.IsMatch(problem.Value ?? "") != false;

    private static IEnumerable<string> Texts()
    {
        for (var i = 0; i < Sound + Mutated; i++)
        {
            var random = new PCG((uint)i);
            yield return i < Sound ? SetGen.Sized(2).Generate(random, null, out _).ToJson() : MutantGen.Any.Generate(random, null, out _);
        }
    }

    private static string? Disagreement(string text, IReadOnlyList<string> faults)
    {
        var problems = ClaimSetReader.Read(Encoding.UTF8.GetBytes(text)).Check();
        if (problems.Any(problem => problem.Rule == Rules.RecordsAlone)) return null; // The schema is that of sets.
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        var unexcused = errors.Where(problem => !IsExcused(problem)).ToList();
        if (faults.Count == 0 && unexcused.Count > 0) return $"Only the check: {string.Join("; ", unexcused)}\n{text}";
        return faults.Count > 0 && errors.Count == 0 && !HasInfinite(text)
            ? $"Only the schema: {string.Join("; ", faults.Take(5))}\n{text}"
            : null;
    }

    // JavaScript, in which the schema is tried, reads a number beyond those of a double as infinite, which no schema calls a number.
    private static bool HasInfinite(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number && double.IsInfinity(reader.GetDouble())) return true;
        }

        return false;
    }
}
