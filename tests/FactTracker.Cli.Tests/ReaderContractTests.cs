using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Cli.Tests;

/// <summary>No reader of any format reports success over a loss, and no command replaces a file by less than it had.</summary>
public sealed class ReaderContractTests
{
    private const string Before = "the file that was there before";

    public static TheoryData<string> Formats => new(FormatSamples.Formats.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_sample_is_read_by_every_verb(string name)
    {
        using var folder = new Folder();
        var (format, path) = Sample(folder, name, FormatSamples.TextOf);

        foreach (var verb in (string[])["check", "list", "show"])
        {
            var run = await CommandRun.Of(verb, path, "--from", format.Name);
            run.Code.Should().Be(0, $"{verb}: {run.Error}{run.Out}");
        }

        (await CommandRun.Of("convert", path, folder["out.claims.json"])).Code.Should().Be(0);
        RecordsIn(folder["out.claims.json"]).Should().BeGreaterThanOrEqualTo(FormatSamples.Count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task An_empty_file_is_refused_by_every_verb(string name)
    {
        using var folder = new Folder();
        foreach (var text in (string[])["", "\n", "\uFEFF"])
        {
            var (format, path) = Sample(folder, name, _ => Encoding.UTF8.GetBytes(text));
            foreach (var verb in (string[])["check", "list", "show"])
            {
                var run = await CommandRun.Of(verb, path, "--from", format.Name);
                run.Code.Should().Be(2, $"{verb} of \"{text}\": {run.Out}");
                run.Error.Should().NotBeEmpty();
            }

            await ShouldKeepAsync(folder, path, 2);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_of_another_format_is_refused_or_read_whole(string name)
    {
        using var folder = new Folder();
        foreach (var other in FormatSamples.Formats.Where(other => other.Name != name))
        {
            var (format, path) = Sample(folder, name, _ => FormatSamples.TextOf(other));
            var run = await CommandRun.Of("convert", path, folder["out.claims.json"], "--from", format.Name, "--force");

            run.Code.Should().BeInRange(0, 2, other.Name);
            if (run.Code == 0 && !run.Error.Contains("FT0902", StringComparison.Ordinal))
                RecordsIn(folder["out.claims.json"]).Should().BeGreaterThanOrEqualTo(FormatSamples.Count, $"{other.Name}: {run.Error}");
            else run.Error.Should().NotBeEmpty(other.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_that_was_cut_off_is_no_success(string name)
    {
        using var folder = new Folder();
        var whole = FormatSamples.TextOf(FormatSamples.Formats.Single(format => format.Name == name));
        for (var tenth = 1; tenth < 10; tenth++)
        {
            var cut = whole[..(whole.Length * tenth / 10)];
            var (_, path) = Sample(folder, name, _ => cut);
            var reason = $"{tenth} tenths";
            var run = await CommandRun.Of("convert", path, folder["out.claims.json"], "--from", name);
            if (run.Code == 0)
            {
                IsBetweenRecords(name, cut, run.Error).Should().BeTrue($"{reason}: {run.Error}");
                continue;
            }

            run.Code.Should().BeInRange(1, 2, reason);
            run.Error.Should().Contain(run.Code == 1 ? "error FT" : "facttracker: ", reason);
            if (run.Code == 1) RecordsIn(folder["out.claims.json"]).Should().BePositive(reason);
            File.Exists(folder["out.claims.json"]).Should().Be(run.Code == 1, reason);
            File.Delete(folder["out.claims.json"]);
            await ShouldKeepAsync(folder, path, run.Code, "--from", name);
            (await CommandRun.Of("list", path, "--from", name)).Code.Should().Be(run.Code, reason);
            (await CommandRun.Of("check", path, "--from", name)).Code.Should().Be(run.Code, reason);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_record_broken_in_the_middle_costs_no_other_in_silence(string name)
    {
        using var folder = new Folder();
        foreach (var damage in (string[])["\"", "{", "}", "\\", "\t\"", "]", "<", "@", "\u0001"])
        {
            var (format, path) = Sample(folder, name, format => Damaged(FormatSamples.TextOf(format), damage));
            var run = await CommandRun.Of("convert", path, folder["out.claims.json"], "--from", format.Name, "--force");
            if (run.Code != 0)
            {
                run.Error.Should().NotBeEmpty();
                continue;
            }

            if (!run.Error.Contains("FT0902", StringComparison.Ordinal))
                RecordsIn(folder["out.claims.json"]).Should().BeGreaterThanOrEqualTo(FormatSamples.Count, $"of {damage}: {run.Error}");
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task An_error_is_not_hidden_by_20000_notes(string name)
    {
        const int Notes = 20_000;
        var format = (IWritableFormat)CommandFormats.All.Find(name)!;
        var claims = Enumerable.Range(0, Notes).Select(number => new Claim($"c{number}")
        {
            Text = $"A{number}", When = "2025", Citations = [number == Notes - 1 ? "missing" : "s"],
        });
        var set = new ClaimSet { Sources = [new Source("s") { Title = "S", Published = "2020" }], Claims = [.. claims] };
        using var folder = new Folder();
        format.WriteFile(set, folder["notes" + format.Endings[0]]);

        var run = await CommandRun.Of("check", folder["notes" + format.Endings[0]]);

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCountLessThan(20).And.ContainSingle(line => line.Contains("error FT0203", StringComparison.Ordinal));
        run.Lines.Should().ContainSingle(line => line.Contains("FT0307: 19,989 more like this", StringComparison.Ordinal));
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("1 error, 19,999 notes in 20,000 claims");
    }

    // Nothing shows that a text was cut off if it was cut between two records; in a table also within the last cell of a row.
    private static bool IsBetweenRecords(string format, byte[] text, string messages) => Encoding.UTF8.GetString(text) switch
    {
        [.., '\n'] => true,
        [.., '}'] => format == "bibtex",
        var cut => format == "ris" ? cut.TrimEnd().EndsWith("ER  -", StringComparison.Ordinal)
            : format is "csv" or "tsv" or "quickstatements" && messages.Contains("FT0903", StringComparison.Ordinal),
    };

    private static async Task ShouldKeepAsync(Folder folder, string path, int code, params string[] options)
    {
        foreach (var output in (string[])["kept.claims.json", "kept.claims.jsonl", "kept.csv"])
        {
            folder.Write(output, Before);
            var run = await CommandRun.Of(["convert", path, folder[output], .. options]);
            run.Code.Should().Be(code, output);
            run.Error.Should().NotBeEmpty();
            File.ReadAllText(folder[output]).Should().Be(Before, output);
            File.Delete(folder[output]);
        }
    }

    private static (IReadableFormat Format, string Path) Sample(Folder folder, string name, Func<IReadableFormat, byte[]> text)
    {
        var format = FormatSamples.Formats.Single(known => known.Name == name);
        var path = folder[FormatSamples.NameOf(format)];
        File.WriteAllBytes(path, text(format));
        return (format, path);
    }

    private static byte[] Damaged(byte[] text, string damage) =>
        [.. text[..(text.Length / 2)], .. Encoding.UTF8.GetBytes(damage), .. text[(text.Length / 2)..]];

    private static int RecordsIn(string path)
    {
        var set = ClaimSet.Load(path);
        return Math.Max(set.Claims.Count, set.Sources.Count);
    }
}
