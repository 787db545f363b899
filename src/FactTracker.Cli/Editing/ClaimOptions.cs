using System.CommandLine;

namespace FactTracker.Cli.Editing;

/// <summary>The options that say what a claim has.</summary>
internal sealed class ClaimOptions
{
    private readonly Option<string?> _id = Words("--id", "ID", "The id of the claim; by default it is made from what the claim says.");
    private readonly Option<string?> _text = Words("--text", "TEXT", "The claim in words.");
    private readonly Option<string?> _subject = Words("--subject", "TEXT", "What the claim is about.");
    private readonly Option<string?> _property = Words("--property", "TEXT", "What is claimed of the subject.");

    private readonly Option<string?> _value = Words(
        "--value", "VALUE", "The value: 65%, \"at least 43 cases\", 2024-03-05, true, a text, or an object of JSON.");

    private readonly Option<string?> _when = Words("--when", "DATE", "The time that the claim is about: 2024, 2020/2024, \"March 2024\".");
    private readonly Option<string[]> _source = Several("--source", "ID", "The id of a source in the set. May be repeated.");
    private readonly Option<string?> _locator = Words("--locator", "TEXT", "The place in the source, such as \"page 3\".");
    private readonly Option<string?> _quote = Words("--quote", "TEXT", "The exact words of the source.");
    private readonly Option<string?> _claimant = Words("--claimant", "NAME", "Who says it, if not the source itself.");
    private readonly Option<string?> _confidence = Words("--confidence", "TEXT", "How sure you are: 0.9, 90%, \"icd203: likely\".");
    private readonly Option<string[]> _tag = Several("--tag", "TAG", "A tag of the claim. May be repeated.");
    private readonly Option<string?> _notes = Words("--notes", "TEXT", "Notes about the claim.");

    public IReadOnlyList<Option> Symbols =>
        [_id, _text, _subject, _property, _value, _when, _source, _locator, _quote, _claimant, _confidence, _tag, _notes];

    /// <summary>Whether an option says what a member of the claim is.</summary>
    public bool Says(string member, VerbRun run) => Symbols.Any(option => option.Name == $"--{member}" && run.Has(option));

    /// <summary>Returns the id that is given, or null.</summary>
    /// <exception cref="CommandException">It can be no id.</exception>
    public ClaimId? IdOf(VerbRun run) => run.Value(_id) is { } id ? WrittenId.Read(id, text => new ClaimId(text)) : (ClaimId?)null;

    /// <summary>Returns the claim with what the options say; a member that they say is confirmed.</summary>
    /// <exception cref="CommandException">A date or another value cannot be read, or a place has no source.</exception>
    public Claim Complete(Claim claim, VerbRun run)
    {
        if (run.Value(_text) is { } text) claim = claim with { Text = text };
        if (run.Value(_subject) is { } subject) claim = (claim with { Subject = [subject] }).Confirm("subject");
        if (run.Value(_property) is { } property) claim = (claim with { Property = property }).Confirm("property");
        if (run.Value(_value) is { } value) claim = (claim with { Value = [WrittenValue.Value(value)] }).Confirm("value");
        if (run.Value(_when) is { } when) claim = (claim with { When = WrittenValue.When(when) }).Confirm("when");
        if (run.Value(_claimant) is { } claimant) claim = (claim with { Claimant = [Named(claimant)] }).Confirm("claimant");
        if (run.Value(_confidence) is { } confidence) claim = claim with { Confidence = [WrittenValue.Confidence(confidence)] };
        if (run.Value(_tag) is { Length: > 0 } tags) claim = claim with { Tags = [.. tags] };
        if (run.Value(_notes) is { } notes) claim = claim with { Notes = notes };
        return Cited(claim, run);
    }

    private Claim Cited(Claim claim, VerbRun run)
    {
        var (locator, quote) = (run.Value(_locator), run.Value(_quote));
        var sources = run.Value(_source) ?? [];
        if ((locator ?? quote) is not null && sources.Length != 1)
            throw new CommandException("--locator and --quote are about one source. Name it with --source.");
        return sources.Length == 0 ? claim : claim with
        {
            Citations =
            [
                .. sources.Select(source => new Citation(WrittenId.Read(source, text => new SourceId(text)))
                {
                    Locator = locator is null ? null : (Locator)locator,
                    Quote = quote is null ? null : new Quote(quote),
                }),
            ],
        };
    }

    private static Agent Named(string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new CommandException("--claimant is blank. Name who says it.") : new Agent(name);

    private static Option<string?> Words(string name, string what, string description) =>
        new(name) { Description = description, HelpName = what };

    private static Option<string[]> Several(string name, string what, string description) =>
        new(name) { Description = description, HelpName = what };
}
