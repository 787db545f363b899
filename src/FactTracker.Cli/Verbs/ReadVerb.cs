using System.CommandLine;
using FactTracker.Reading;
using FactTracker.Serialization;

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
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "read";

    public string Summary => "Finds quantities, dates, hedges, speakers and draft claims in English text.";

    public IReadOnlyList<Symbol> Symbols => [_text, _published, _draft, _output, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker read \"65% view China as friendly, 2024\"", "Print what is found in a sentence, and the claim drafted from it."),
        new(
            "facttracker read --published 2025-09-18 --format json < article.txt",
            "Print every mention with its UTF-16 offset and its native value."),
        new("facttracker read --draft article.txt -o draft.claims.json", "Draft a claim set; each claim has the reasons for its members."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var file = run.Value(_draft);
        var words = run.Value(_text) ?? [];
        if (file is not null && words.Length > 0)
            throw new CommandException("Give either words to read or --draft FILE, not both. See facttracker read --help.");
        if (file is null && run.Value(_output) is not null)
            throw new CommandException("-o is only for --draft. Name the text to draft from with --draft FILE.");
        var text = file is null
            ? await ProseInput.ReadAsync(words, run.Host, cancellationToken).ConfigureAwait(false)
            : await ProseInput.ReadFileAsync(file, cancellationToken).ConfigureAwait(false);
        var reading = ProseReader.Read(
            text, new ProseOptions { Published = run.Value(_published), Title = file is null ? null : Path.GetFileName(file) });
        if (file is not null) return await WriteSetAsync(reading, run, cancellationToken).ConfigureAwait(false);
        if (run.IsJson(_format)) ProseJson.Write(reading, run.Data);
        else ProseLines.Write(reading, run);
        return ExitCode.Well;
    }

    private async Task<ExitCode> WriteSetAsync(ProseReading reading, VerbRun run, CancellationToken cancellationToken)
    {
        var set = reading.ToClaimSet();
        if (run.Value(_output) is not { } path)
        {
            await ClaimSetWriter.WriteAsync(set, run.Data, null, cancellationToken).ConfigureAwait(false);
            return ExitCode.Well;
        }

        try
        {
            await ClaimSetWriter.WriteFileAsync(set, path, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be written: {e.Message}");
        }

        run.Messages.WriteLine(StyledLine.Of(
            $"{reading.Drafts.Count} claims drafted in {path}. Complete the subject of each claim, then run facttracker check."));
        return ExitCode.Well;
    }
}
