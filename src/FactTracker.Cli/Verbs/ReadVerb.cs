using System.CommandLine;
using System.Runtime.CompilerServices;
using FactTracker.Interchange;
using FactTracker.Reading;

namespace FactTracker.Cli.Verbs;

/// <summary><c>read</c>: finds quantities, dates and draft claims in prose, or drafts a claim set from an article.</summary>
internal sealed class ReadVerb : IVerb
{
    private readonly Argument<string[]> _text = new("TEXT")
    {
        Description = "The words to read; by default, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<Edtf?> _published =
        EdtfOption.Of("--published", "When the text was published; \"last year\" is relative to it.");
    private readonly Option<string?> _draft =
        new("--draft") { Description = "The text file to draft a claim set from.", HelpName = "FILE" };
    private readonly Option<string?> _output =
        new("--output", "-o") { Description = "The file to write the claim set to; by default standard output.", HelpName = "FILE" };
    private readonly Option<string?> _from = ProseMarkup.Option();
    private readonly Option<string?> _language = LanguageOption.Of();
    private readonly Option<bool> _indent = new("--indent") { Description = "Indent the JSON." };
    private readonly DraftChoice _choice = new();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "read";

    public string Summary => "Finds quantities, dates, hedges, speakers and draft claims in prose.";

    public IReadOnlyList<Symbol> Symbols =>
        [_text, _published, _language, _from, _draft, _output, .. _choice.Options, _indent, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker read \"65% view China as friendly, 2024\"", "Print what is found in a sentence, and the claim drafted from it."),
        new(
            "facttracker read --published 2025-09-18 --format json < article.txt",
            "Print every mention with its UTF-16 offset and its native value."),
        new("facttracker read --draft article.txt -o draft.claims.json", "Draft a claim set; each claim has the reasons for its members."),
        new("facttracker read --draft speech.txt --sort worth --min-worth 0.5", "Draft only what is worth checking, the best first."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var file = run.Value(_draft);
        var words = run.Value(_text) ?? [];
        if (file is not null && words.Length > 0)
            throw new CommandException("Give either words to read or --draft FILE, not both. See facttracker read --help.");
        if (file is null && run.Value(_output) is not null)
            throw new CommandException("-o is only for --draft. Name the text to draft from with --draft FILE.");
        var options = new ProseOptions
        {
            Published = run.Value(_published),
            Language = LanguageOption.ValueOf(run.Value(_language)),
            Title = file is null ? null : Path.GetFileName(file),
        };
        if (run.Value(_indent) && file is null && !run.IsJson(_format)) // A draft is indented in any case.
            throw new CommandException("--indent is only for JSON. Add --format json.");
        if (words is [var word] && File.Exists(word))
            run.Notes.WriteLine(StyledLine.Of($"\"{word}\" is read as words. To read the file: facttracker read < {word}"));
        try
        {
            return await WriteAsync(words, file, options, run, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException && InputFaults.Of(e, NameOf(words, file)) is { } fault)
        {
            throw fault;
        }
    }

    private async Task<ExitCode> WriteAsync(
        string[] words, string? file, ProseOptions options, VerbRun run, CancellationToken cancellationToken)
    {
        var input = file is null
            ? await ProseInput.OpenAsync(words, run.Host, cancellationToken).ConfigureAwait(false)
            : await ProseInput.OpenFileAsync(file, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            if (file is null && run.IsJson(_format))
                return await WriteJsonAsync(input, options, run, cancellationToken).ConfigureAwait(false);
            var text = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var reading = ProseMarkup.Read(text, run.Value(_from), file, options);
            var drafts = _choice.Of(reading, run);
            var hasErrors = ProseReport.Write(reading.Notes, run) | ProseReport.WriteDamage(input, run);
            if (file is null) ProseLines.Write(text, reading, drafts, run);
            else await WriteSetAsync(reading.ToClaimSet(drafts), file, hasErrors, run, cancellationToken).ConfigureAwait(false);
            return hasErrors ? ExitCode.Findings : ExitCode.Well;
        }
    }

    // Plain text is read part by part. Markup, and drafts that are sorted, need the whole text.
    private async Task<ExitCode> WriteJsonAsync(ProseInput input, ProseOptions options, VerbRun run, CancellationToken cancellationToken)
    {
        var isUnread = false;
        using var json = new ProseJson(run.Data, run.Value(_indent));
        await foreach (var part in ReadAsync(input, options, run, cancellationToken).ConfigureAwait(false))
        {
            if (run.Host.Output.IsClosed) break;
            isUnread |= ProseReport.Write(part.Notes, run);
            json.Add(part, part.ToClaimSet(_choice.Of(part, run)));
        }

        json.Finish();
        return isUnread | ProseReport.WriteDamage(input, run) ? ExitCode.Findings : ExitCode.Well;
    }

    private async IAsyncEnumerable<ProseReading> ReadAsync(
        ProseInput input, ProseOptions options, VerbRun run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = run.Value(_from);
        var head = await input.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (ProseMarkup.IsPlain(head, from) && !_choice.IsSorted(run))
        {
            await foreach (var part in ProseReader.ReadPartsAsync(input.Text, options, cancellationToken).ConfigureAwait(false))
            {
                yield return part;
            }
        }
        else
        {
            yield return ProseMarkup.Read(await input.ReadAsync(cancellationToken).ConfigureAwait(false), from, null, options);
        }
    }

    private static string NameOf(string[] words, string? file) => file ?? (words.Length == 0 ? "standard input" : "the text");

    private async Task WriteSetAsync(ClaimSet set, string file, bool hasErrors, VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_output);
        await MergedOutput.WriteAsync(set, path, [file], JsonFormat.Default, hasErrors, run, cancellationToken).ConfigureAwait(false);
        var counts = DraftCounts.Of(set).ToWords();
        run.Notes.WriteLine(StyledLine.Of(
            path is null ? $"{counts}." : $"{path}: {counts}. facttracker check lists what is to do."));
    }
}
