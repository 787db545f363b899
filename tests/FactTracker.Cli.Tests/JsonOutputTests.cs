using System.CommandLine;
using System.CommandLine.Completions;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests;

/// <summary>What --format json prints is what the README of the command says.</summary>
public sealed partial class JsonOutputTests
{
    private const string Json = "json";
    private static readonly string Readme = Checkout.TextOf("src", "FactTracker.Cli", "README.md");

    private static readonly Dictionary<string, string> Rows = Row()
        .Matches(Readme[Readme.IndexOf("## JSON output", StringComparison.Ordinal)..])
        .ToDictionary(row => row.Groups["verb"].Value, row => row.Groups["shape"].Value, StringComparer.Ordinal);

    public static TheoryData<string[]> Runs => [.. EveryVerb.Runs.Where(run => PrintsJson(EveryVerb.NameOf(run)))];

    [Fact]
    public void Every_verb_that_prints_JSON_is_described_and_no_other() =>
        EveryVerb.Names.Where(PrintsJson).Should().BeEquivalentTo(Rows.Keys);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Output_has_the_members_that_are_described(string[] arguments)
    {
        using var folder = await EveryVerb.PrepareAsync(Sets.Friendly);
        var run = await EveryVerb.RunAsync(folder, new Surroundings(), [.. arguments, "--format", Json]);
        run.Code.Should().BeLessThan(2, run.Error);
        if (run.Out.Length == 0) return; // No line, where each record has one.
        using var first = JsonDocument.Parse(IsDocument(run.Out) ? run.Out : run.Lines[0]);
        var shape = Rows[EveryVerb.NameOf(arguments)];
        var described = MembersOf(shape);

        var members = first.RootElement.EnumerateObject().Select(member => member.Name).ToList();
        if (shape.Contains(",…}", StringComparison.Ordinal)) members.Should().Contain(described);
        else members.Should().BeSubsetOf(described);
    }

    private static bool PrintsJson(string name)
    {
        var verbs = FactTrackerCommand.Verbs;
        IVerb? verb = null;
        foreach (var part in name.Split(' '))
        {
            verb = verbs.Single(it => it.Name == part);
            verbs = verb.Verbs;
        }

        return verb!.Symbols.OfType<Option<string?>>().Any(option =>
            option.Name == "--format" && option.GetCompletions(CompletionContext.Empty).Any(word => word.Label == Json));
    }

    private static bool IsDocument(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The names in the outermost braces.
    private static List<string> MembersOf(string shape)
    {
        var (names, depth) = (new List<string>(), 0);
        foreach (Match token in Token().Matches(shape))
        {
            if (token.Value is "{" or "[") depth++;
            else if (token.Value is "}" or "]") depth--;
            else if (depth == 1) names.Add(token.Value.Trim('"'));
        }

        return names;
    }

    [GeneratedRegex(@"^\| `(?<verb>[^`]+)` \| `(?<shape>\{[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[{}\\[\\]]|\"[^\"]*\"")]
    private static partial Regex Token();
}
