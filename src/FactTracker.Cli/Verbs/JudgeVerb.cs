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

    public string? Findings => "Judgements contradict each other.";

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
        RequireSense(path, run);
        var at = LedgerWork.TimeOf(run.Value(_at), run);
        using IJudgementStore file = LedgerFiles.IsLedger(path) ? new JudgedLedger(path, run) : new JudgementFile(path, run);
        var made = Made(file.Judgements, at, run);
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

    private ValueList<Judgement> Made(Judgements known, Instant at, VerbRun run)
    {
        var (a, b, verdict) = (IdOf(run.Value(_a)!), run.Value(_b) is { } other ? IdOf(other) : null, run.Value(_verdict));
        var by = LedgerWork.AgentOf(run.Value(_by));
        var why = run.Value(_why) is { } reason && !string.IsNullOrWhiteSpace(reason) ? reason : null;
        if (run.Value(_undo)) return Undone(known, a, b, by, at, why);
        return [new Judgement(a, b!, verdict!.Value) { By = by, At = at, Why = why }];
    }

    // Before a file is created.
    private void RequireSense(string path, VerbRun run)
    {
        var (a, b) = (IdOf(run.Value(_a)!), run.Value(_b) is { } other ? IdOf(other) : null);
        var isUndone = run.Value(_undo);
        if (isUndone && run.Value(_verdict) is not null)
            throw new CommandException("--undo takes no verdict: the records are unsure again.");
        if (isUndone && path.Length > 0 && !File.Exists(path))
            throw new CommandException($"{path} does not exist, so there is nothing to take back.");
        if (!isUndone && (b is null || run.Value(_verdict) is null))
            throw new CommandException("judge needs two ids and a verdict, as in facttracker judge FILE a b same; or --undo.");
        if (a == b) throw new CommandException($"\"{a}\" is the same as itself. Give the ids of two records.");
    }

    private static ValueList<Judgement> Undone(Judgements known, string a, string? b, Agent? by, Instant at, string? why)
    {
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

    private static string IdOf(string text) => WrittenId.Read(text, id => new ClaimId(id)).Text;

    private static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
