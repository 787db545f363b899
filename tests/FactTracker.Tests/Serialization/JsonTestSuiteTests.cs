using System.Text;
using FactTracker.Serialization;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Tests.Serialization;

/// <summary>
/// The cases of JSONTestSuite at every place where a value can stand. Where one is no JSON, and where it closes what stands around it, is
/// worked out byte by byte and not taken from the names: what is refused must be refused at that very byte.
/// </summary>
public sealed class JsonTestSuiteTests
{
    private const string Set = "{\"facttracker\":\"1.0\"";
    private const string Claim = "{\"id\":\"c\",\"text\":\"t\",";

    /// <summary>What stands before and behind the case, by the name of its place.</summary>
    private static readonly Dictionary<string, (SerializationForm Form, string Before, string After)> Places = new()
    {
        ["the whole document"] = (SerializationForm.Document, "", ""),
        ["a title"] = (SerializationForm.Document, Set + ",\"title\":", "}"),
        ["a record"] = (SerializationForm.Document, Set + ",\"claims\":[", "]}"),
        ["the value of a claim"] = (SerializationForm.Document, Set + ",\"claims\":[" + Claim + "\"value\":", "}]}"),
        ["a qualifier"] = (SerializationForm.Document, Set + ",\"claims\":[" + Claim + "\"qualifiers\":{\"q\":", "}}]}"),
        ["an extension"] = (SerializationForm.Document, Set + ",\"x:y\":", "}"),
        ["within an extension"] = (SerializationForm.Document, Set + ",\"claims\":[" + Claim + "\"x:y\":[{\"z\":", "}]}]}"),
        ["a line"] = (SerializationForm.Lines, Set + "}\n", "\n{\"claim\":{\"id\":\"last\",\"text\":\"t\"}}"),
        ["the value of a claim on a line"] = (
            SerializationForm.Lines, Set + "}\n{\"claim\":" + Claim + "\"value\":", "}}\n{\"claim\":{\"id\":\"last\",\"text\":\"t\"}}"),
        ["beside a record on a line"] = (
            SerializationForm.Lines, Set + "}\n{\"x:y\":",
            ",\"claim\":{\"id\":\"c\",\"text\":\"t\"}}\n{\"claim\":{\"id\":\"last\",\"text\":\"t\"}}"),
    };

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public void What_the_grammar_refuses_is_told_at_its_byte_and_nothing_else_is(string place)
    {
        foreach (var (name, text) in Cases("test_parsing").Concat(Cases("test_transform")))
        {
            var (form, before, after) = Places[place];
            byte[] whole = [.. Encoding.UTF8.GetBytes(before), .. text, .. Encoding.UTF8.GetBytes(after)];

            ReadingPromises.BrokenBy(whole, form).Should().BeNull($"{name} as {place}");
            if (form == SerializationForm.Lines) LinePromises.BrokenBy(whole).Should().BeNull($"{name} as {place}");
        }
    }

    [Fact]
    public void The_names_of_the_cases_say_what_is_found_byte_by_byte()
    {
        foreach (var (name, text) in Cases("test_parsing"))
        {
            var start = text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            if (name[0] == 'n') PlainJson.Of(text, start).Fault.Should().BeGreaterThanOrEqualTo(0, name);
            if (name[0] == 'y') PlainJson.Of(text, start).Fault.Should().Be(-1, name);
        }
    }

    [Fact]
    public void What_the_grammar_allows_is_kept_within_an_extension()
    {
        foreach (var (name, text) in Cases("test_parsing").Where(
            it => it.Name[0] == 'y' && !it.Name.Contains("duplicated", StringComparison.Ordinal)))
        {
            byte[] whole = [.. Encoding.UTF8.GetBytes(Set + ",\"x:y\":"), .. text, (byte)'}'];

            var reading = ClaimSetReader.Read(whole);

            reading.Problems.Should().BeEmpty(name);
            reading.Set.Extensions["x:y"].Should().NotBeNull(name);
        }
    }

    private static IEnumerable<(string Name, byte[] Text)> Cases(string folder) =>
        Directory.GetFiles(SharedData.PathOf($"jsontestsuite/{folder}"))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
}
