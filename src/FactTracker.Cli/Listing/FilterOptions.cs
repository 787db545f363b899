using System.CommandLine;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>The options of <c>list</c> that choose claims.</summary>
internal sealed class FilterOptions
{
    private readonly WhereOption _where = new();
    private readonly Option<string?> _subject = Words("--subject", "The subject of the claim; * matches any characters.");
    private readonly Option<string?> _property = Words("--property", "The property of the claim; * matches any characters.");

    private readonly Option<string?> _source =
        Words("--source", "The id of a cited source, where * matches any characters, or else words of its title.");

    private readonly Option<string?> _claimant = Words("--claimant", "Who says it, by name or id; * matches any characters.");
    private readonly Option<string?> _reviewer = Words("--reviewer", "Who reviewed it, by name or id; * matches any characters.");

    private readonly Option<string[]> _verdict =
        Choice.Several("--verdict", "The verdict of a review. May be repeated.", [.. Verdict.Known.Select(verdict => verdict.Name)]);

    private readonly Option<string[]> _without =
        Choice.Several("--without", "What the claim lacks. May be repeated: without all of them.", MissingPart.Names);

    private readonly Option<string?> _text =
        Words("--text", "Words in the text, subject, property, value or notes, with or without their diacritics.");

    private readonly Option<Edtf?> _when =
        EdtfOption.InWords("--when", "A date that overlaps the time of the claim: 2024-03, 2020/.. or \"March 2024\".");

    private readonly Option<string[]> _status =
        Choice.Several("--status", "The status of the claim. May be repeated.", [.. ClaimStatus.Known.Select(status => status.Name)]);

    private readonly Option<string[]> _tag = new("--tag") { Description = "A tag of the claim. May be repeated.", HelpName = "TAG" };

    private readonly Option<decimal?> _minConfidence = new("--min-confidence")
    {
        Description = "The minimum confidence, 0.8 or 80%; claims without a number are left out.",
        HelpName = "NUMBER",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (WrittenProbability.Of(written) is { } probability) return probability;
            argument.AddError($"\"{written}\" is not a confidence. Write a number from 0 to 1, or a percentage such as 80%.");
            return null;
        },
    };

    public IReadOnlyList<Symbol> Symbols =>
    [
        _where.Option, _subject, _property, _source, _claimant, _when, _status, _tag, _verdict, _reviewer, _without, _text,
        _minConfidence,
    ];

    /// <summary>Returns the filter. Call it before anything is read, so that a mistake costs no time.</summary>
    public ClaimFilter Of(VerbRun run) => new()
    {
        Where = _where.QueryOf(run),
        Subject = run.Value(_subject),
        Property = run.Value(_property),
        Source = run.Value(_source),
        Claimant = run.Value(_claimant),
        Reviewer = run.Value(_reviewer) is { } reviewer ? new TextPattern(reviewer) : null,
        When = run.Value(_when),
        Statuses = run.Value(_status) ?? [],
        Verdicts = run.Value(_verdict) ?? [],
        Tags = run.Value(_tag) ?? [],
        Missing = run.Value(_without) ?? [],
        FoldedText = run.Value(_text) is { } text ? TextFolding.Fold(text) : null,
        MinConfidence = run.Value(_minConfidence),
    };

    private static Option<string?> Words(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };
}
