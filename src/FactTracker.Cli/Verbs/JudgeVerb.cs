using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Judging;
using FactTracker.Cli.Ledgers;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>judge</c>: records whether two records are the same, or takes that back.</summary>
internal sealed class JudgeVerb : IVerb
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The file of judgements (.judgements.jsonl), or a ledger; created if need be.",
    };

    private readonly Argument<string> _a = new("A") { Description = "The id of a claim or source." };
    private readonly Argument<string?> _b = Optional("B", "The id of another of the same kind.");

    private readonly Argument<JudgementVerdict?> _verdict = new("VERDICT")
    {
        Description = "What was found: same, not-same or unsure.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = VerdictWords.Parse,
    };

    private readonly Option<bool> _undo = new("--undo")
    {
        Description = "Take back what was judged of A and B; without B, all that A is the same as.",
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who judges.", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "The reason.", HelpName = "TEXT" };
    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "judge";

    public string Summary => "Records whether two claims, or two sources, are the same.";

    public IReadOnlyList<Symbol> Symbols => [_file, _a, _b, _verdict, _undo, _by, _why, _at, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker judge checked.judgements.jsonl a b same --by Anna", "Two records are one claim."),
        new("facttracker judge checked.judgements.jsonl a c not-same --why 'another question'", "Two look alike but are not."),
        new("facttracker judge checked.judgements.jsonl a --undo", "Take a apart from all that it was judged to be."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_file)!;
        using IJudgementStore file = LedgerFiles.IsLedger(path) ? new JudgedLedger(path, run) : new JudgementFile(path, run);
        var made = Made(file.Judgements, run);
        file.Append([.. made]);
        foreach (var judgement in made)
        {
            if (run.IsJson(_format)) AnswerJson.Write(judgement.WriteTo, run);
            else run.Text.WriteParagraph(StyledLine.Of(VerdictWords.SentenceOf(judgement)));
        }

        var contradictions = file.Judgements.With(made).Contradictions;
        foreach (var contradiction in contradictions) run.Messages.WriteLine(StyledLine.Of(contradiction.ToWords(), Tone.Warning));
        return Task.FromResult(contradictions.IsEmpty ? ExitCode.Well : ExitCode.Findings);
    }

    private ValueList<Judgement> Made(Judgements known, VerbRun run)
    {
        var (a, b, verdict) = (IdOf(run.Value(_a)!), run.Value(_b) is { } other ? IdOf(other) : null, run.Value(_verdict));
        var by = run.Value(_by) is { } name && !string.IsNullOrWhiteSpace(name) ? new Agent(name) : null;
        var why = run.Value(_why) is { } reason && !string.IsNullOrWhiteSpace(reason) ? reason : null;
        var at = run.Value(_at) ?? run.Host.Clock.GetCurrentInstant();
        if (run.Value(_undo)) return Undone(known, a, b, by, at, why, verdict);
        if (b is null || verdict is not { } found)
            throw new CommandException("judge needs two ids and a verdict, as in facttracker judge FILE a b same; or --undo.");
        if (a == b) throw new CommandException($"\"{a}\" is the same as itself. Give the ids of two records.");
        return [new Judgement(a, b, found) { By = by, At = at, Why = why }];
    }

    private static ValueList<Judgement> Undone(
        Judgements known, string a, string? b, Agent? by, Instant at, string? why, JudgementVerdict? verdict)
    {
        if (verdict is not null) throw new CommandException("--undo takes no verdict: the records are unsure again.");
        if (b is null)
        {
            var apart = known.TakingApart(a, by, at, why);
            return apart.IsEmpty ? throw new CommandException($"\"{a}\" was not judged to be the same as another record.") : apart;
        }

        var isKnown = known.Latest.Any(
            one => one.Verdict != JudgementVerdict.Unsure && ((one.A, one.B) == (a, b) || (one.A, one.B) == (b, a)));
        if (!isKnown) throw new CommandException($"There is no judgement of \"{a}\" and \"{b}\" to take back.");
        return [new Judgement(a, b, JudgementVerdict.Unsure) { By = by, At = at, Why = why }];
    }

    private static string IdOf(string text)
    {
        try
        {
            return new ClaimId(text).Text;
        }
        catch (ArgumentException)
        {
            throw new CommandException($"\"{text}\" is no id: an id has 1 to 200 characters, and no white space among them.");
        }
    }

    private static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
