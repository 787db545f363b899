using System.CommandLine;
using System.Text;
using System.Text.Json;
using FactTracker.Cli.Editing;
using FactTracker.Cli.Ledgers;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>add</c>: adds a claim to a file, and changes nothing else in it.</summary>
internal sealed class AddVerb : IVerb
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The claim set to add to, in FactTracker's own format: JSON, or JSON Lines.",
    };

    private readonly Argument<string?> _sentence = new("SENTENCE")
    {
        Description = "The claim as a sentence, in which value, time and speaker are found; options go before what is found.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly ClaimOptions _claim = new();

    private readonly Option<Edtf?> _published =
        EdtfOption.InWords("--published", "When the sentence was published; \"last year\" is relative to it.");

    private readonly Option<string?> _by = new("--by") { Description = "Who records the claim.", HelpName = "NAME" };
    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the claim, and write nothing." };
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "add";

    public string Summary => "Adds a claim to a claim set, and leaves every other byte of the file as it is.";

    public string? Findings => "The claim has errors and was not added, or the file has others.";

    public IReadOnlyList<Symbol> Symbols => [_file, _sentence, .. _claim.Symbols, _published, _by, _at, _dryRun, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "facttracker add claims.json \"In 2024, 65% of Russians called China friendly\" --source fom-2024",
            "Add a sentence; what was found in it is printed, with reasons."),
        new(
            "facttracker add claims.json --subject China --property area --value \"9.6 million km2\" --when 2024",
            "Add a claim from its parts."),
        new("facttracker add claims.json \"Rents rose by 5% last year\" --published 2025-03 --dry-run", "See first what would be added."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, sentence) = (run.Value(_file)!, run.Value(_sentence));
        if (path == ClaimSetInput.StandardInput) throw new CommandException("A claim is added to a file. Name the file.");
        if (string.IsNullOrWhiteSpace(sentence) && !_claim.Symbols.Any(run.Has))
            throw new CommandException("Nothing is given to add. Write a sentence, or use --text; see facttracker add --help.");
        if (!File.Exists(path)) throw new CommandException($"{path} does not exist. Begin a claim set with facttracker new {path}.");
        var now = LedgerWork.TimeOf(run.Value(_at), run);
        var file = await EditedFile.OpenAsync(path, run, cancellationToken).ConfigureAwait(false);
        if (!file.Reading.IsClaimSet) throw ClaimSetInput.Refusal(path, file.Reading.Problems);
        if (!file.IsPlain)
            throw new CommandException(
                $"{path} is compressed, or not in UTF-8, so that nothing can be added to its text. Use facttracker convert first.");
        var draft = string.IsNullOrWhiteSpace(sentence)
            ? DraftedClaim.Empty
            : DraftedClaim.Of(sentence, run.Value(_published), file.Reading.Set.Language);
        var claim = Recorded(_claim.Complete(draft.Claim, run), file.Reading.Set, now, run);
        var edited = Edited(file, claim, run);
        var after = file.Read(edited);
        if (!IsAdded(file.Reading.Set, after.Set, claim)) throw Unplaced(path);
        draft = draft with { Claim = claim, Reasons = [.. draft.Reasons.Where(reason => !_claim.Says(reason.Field, run))] };
        return await FinishAsync(file, edited, after, draft, now, run, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ExitCode> FinishAsync(
        EditedFile file, byte[] edited, ClaimSetReading after, DraftedClaim draft, Instant now, VerbRun run,
        CancellationToken cancellationToken)
    {
        var problems = ClaimCheck.Added(file.Reading, after, now);
        foreach (var problem in problems.Where(problem => problem.Severity > Severity.Info || !run.IsQuiet))
        {
            run.Messages.WriteLine(ProblemLines.LineOf(problem, file.Path));
        }

        if (problems.Any(problem => problem.Severity == Severity.Error))
        {
            run.Messages.WriteLine(StyledLine.Of($"{file.Path} was not changed, as the claim has errors.", Tone.Error));
            return ExitCode.Findings;
        }

        if (!run.Value(_dryRun)) await file.WriteAsync(edited, run, cancellationToken).ConfigureAwait(false);
        if (run.IsJson(_format)) AnswerJson.Write(json => Write(draft, file.Path, json), run);
        else Write(draft, run);
        run.Flush();
        Report(draft, file, run);
        return file.Reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static void Report(DraftedClaim draft, EditedFile file, VerbRun run)
    {
        if (draft.More > 0)
            run.Messages.WriteLine(StyledLine.Of(
                $"The sentence has {Counts.Of(draft.More, "more claim", "more claims")}, not added. Add each as a sentence of its own.",
                Tone.Warning));
        if (file.Reading.HasErrors)
            run.Messages.WriteLine(StyledLine.Of($"{file.Path} has errors in other places; facttracker check lists them.", Tone.Warning));
    }

    private Claim Recorded(Claim claim, ClaimSet set, Instant now, VerbRun run)
    {
        var recorded = claim with { Recorded = Seconds(now), RecordedBy = LedgerWork.AgentOf(run.Value(_by)) };
        return recorded with { Id = _claim.IdOf(run) ?? ReadableId.ForClaim(recorded, set) };
    }

    private static Instant Seconds(Instant time) => Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    private static byte[] Edited(EditedFile file, Claim claim, VerbRun run)
    {
        try
        {
            return ClaimInsertion.Insert(file.Text.Span, file.IsLines, Encoding.UTF8.GetBytes(claim.ToJson())) ?? throw Unplaced(file.Path);
        }
        catch (JsonException)
        {
            // Reading has located it, and goes on behind it where it can.
            var faults = file.Reading.Problems.Where(problem => problem.Rule == Rules.MalformedJson).Take(1)
                .DefaultIfEmpty(file.Reading.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error));
            foreach (var fault in faults.OfType<Problem>()) run.Messages.WriteLine(ProblemLines.LineOf(fault, file.Path));
            throw new CommandException($"{file.Path} was not changed: nothing can be added to a text that is not JSON. Correct it first.");
        }
    }

    // What was read before is read again, and the claim behind it, unless it has the id of another.
    private static bool IsAdded(ClaimSet before, ClaimSet after, Claim claim) =>
        after.Sources.Count == before.Sources.Count
        && (after.Claims.Count == before.Claims.Count + 1
            ? after.Claims[before.Claims.Count].ToJson() == claim.ToJson()
            : before.Claims.TryGet(claim.Id, out _) || before.Sources.TryGet(new SourceId(claim.Id.Text), out _));

    private static CommandException Unplaced(string path) =>
        new($"{path} has no place for a claim: it is a record alone, or has claims that cannot be read. Use facttracker fmt {path} first.");

    private static void Write(DraftedClaim draft, VerbRun run)
    {
        run.Text.WriteLine(StyledLine.Of(draft.Claim.Id.Text, Tone.Name).Add($"  {draft.Claim.ToWords(run.Host.Culture)}"));
        foreach (var (field, reason) in draft.Reasons)
        {
            run.Text.WriteParagraph(StyledLine.Of($"{field}: {reason}", Tone.Quiet), indent: 4);
        }
    }

    private static void Write(DraftedClaim draft, string path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", path);
        json.WritePropertyName("claim");
        JsonSerializer.Serialize(json, draft.Claim, NativeContext.Default.Claim);
        json.WriteStartArray("reasons");
        foreach (var (field, reason) in draft.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("more", draft.More);
        json.WriteEndObject();
    }
}
