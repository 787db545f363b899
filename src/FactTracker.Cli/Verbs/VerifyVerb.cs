using System.CommandLine;
using FactTracker.Reading;
using FactTracker.Verification;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>verify</c>: says of each statement of a text whether a set supports it.</summary>
internal sealed class VerifyVerb : IVerb
{
    private readonly Argument<string[]> _text = new("TEXT")
    {
        Description = "The words to verify; by default, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _against = new("--against")
    {
        Description = "The claim set, in any format, a ledger or a store; - reads it from standard input.",
        HelpName = "FILE",
    };

    private readonly Option<Edtf?> _published =
        EdtfOption.Of("--published", "When the text was published; \"last year\" is relative to it.");
    private readonly Option<string?> _from = ProseMarkup.Option();
    private readonly Option<string?> _language = LanguageOption.Of();
    private readonly Option<Instant?> _at = TimeOption.At();
    private readonly StalenessOptions _staleness = new();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "verify";

    public string Summary => "Says of each statement of a text whether a set supports or contradicts it.";

    public IReadOnlyList<Symbol> Symbols =>
        [_text, _against, _published, _language, _from, _at, .. _staleness.Symbols, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "facttracker verify \"In 2024, 56% of Russians called China friendly\" --against claims.json",
            "Exit code 1: something is contradicted or outdated."),
        new("facttracker verify --against claims.db --format json < article.txt", "Print each statement with its verdict and claims."),
        new("facttracker verify --against claims.json --max-age P2Y < draft.txt", "Claims older than two years support nothing."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var words = run.Value(_text) ?? [];
        if (run.Value(_against) is not { } set)
            throw new CommandException("Name the set to verify against: facttracker verify TEXT --against FILE.");
        if (set == ClaimSetInput.StandardInput && words is ([] or [ClaimSetInput.StandardInput]))
            throw new CommandException("The claim set and the text cannot both be read from standard input. Name the file of the set.");
        var options = new ProseOptions
        {
            Published = run.Value(_published), Language = LanguageOption.ValueOf(run.Value(_language)),
        };
        var policy = _staleness.Of(run);
        var reading = await ClaimSetInput.ReadSetAsync(set, null, run, cancellationToken).ConfigureAwait(false);
        var verifier = ClaimVerifier.Of(reading.Set, run.Value(_at) ?? run.Host.Clock.GetCurrentInstant(), policy);
        try
        {
            var isWhole = await WriteAsync(words, verifier, options, run, cancellationToken).ConfigureAwait(false);
            return reading.HasErrors || !isWhole ? ExitCode.Findings : ExitCode.Well;
        }
        catch (Exception e) when (e is InvalidDataException or IOException
            && InputFaults.Of(e, words.Length == 0 ? "standard input" : "the text") is { } fault)
        {
            throw fault;
        }
    }

    // Returns whether nothing was found and nothing was left out.
    private async Task<bool> WriteAsync(
        string[] words, ClaimVerifier verifier, ProseOptions options, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await ProseInput.OpenAsync(words, run.Host, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var text = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var verification = ProseMarkup.Verify(verifier, text, run.Value(_from), options);
            var isUnread = ProseReport.Write(verification.Notes, run) | ProseReport.WriteDamage(input, run);
            if (run.IsJson(_format)) AnswerJson.Write(verification.WriteTo, run);
            else VerdictLines.Write(verification, run);
            return !isUnread && !verification.HasFindings;
        }
    }
}
