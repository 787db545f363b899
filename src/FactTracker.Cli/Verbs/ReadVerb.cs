using System.CommandLine;
using FactTracker.Reading;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>read</c>: what claims are made of, found in prose; or a claim set drafted from an article.</summary>
internal sealed class ReadVerb : IVerb
{
    private readonly Argument<string[]> _text = new("TEXT")
    {
        Description = "The words to read; without them, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<Edtf?> _published = EdtfOption.Of("--published", "When the text was published; \"last year\" is counted from there.");
    private readonly Option<string?> _draft = new("--draft") { Description = "Draft a claim set from this text file.", HelpName = "FILE" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where to write the claim set; without it, to standard output.", HelpName = "FILE" };
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "read";

    public string Summary => "Reads quantities, dates, hedges, speakers and draft claims out of English text.";

    public IReadOnlyList<Symbol> Symbols => [_text, _published, _draft, _output, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker read \"65% view China as friendly, 2024\"", "What is found in a sentence, and the claim drafted from it."),
        new("facttracker read --published 2025-09-18 --format json < article.txt", "Every mention with its offset in UTF-16 units and its native value."),
        new("facttracker read --draft article.txt -o draft.claims.json", "A claim set to begin with, each claim with the reasons for its members."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var file = run.Value(_draft);
        var words = run.Value(_text) ?? [];
        if (file is not null && words.Length > 0) throw new CommandException("Give either words to read or --draft FILE, not both.");
        if (file is null && run.Value(_output) is not null) throw new CommandException("-o says where a draft goes; name the text with --draft FILE.");
        var text = file is null ? await ProseInput.ReadAsync(words, run.Host, cancellationToken).ConfigureAwait(false) : await ProseInput.ReadFileAsync(file, cancellationToken).ConfigureAwait(false);
        var reading = ProseReader.Read(text, new ProseOptions { Published = run.Value(_published), Title = file is null ? null : Path.GetFileName(file) });
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

        run.Messages.WriteLine(StyledLine.Of($"{reading.Drafts.Count} claims drafted in {path}; say of each what it is about, then check."));
        return ExitCode.Well;
    }
}
