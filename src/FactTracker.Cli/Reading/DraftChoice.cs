using System.CommandLine;
using System.Globalization;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>Which drafts are printed or written, and in which order: options of <c>read</c>.</summary>
internal sealed class DraftChoice
{
    private const string ByWorth = "worth";
    private const string ByPlace = "place";

    private readonly Option<string?> _sort =
        Choice.Of("--sort", "The order of the drafts; by default their place in the text.", ByPlace, ByWorth);

    private readonly Option<double?> _minWorth = new("--min-worth")
    {
        Description = "The least score of a draft, from 0 to 1, for how much it is worth checking.",
        HelpName = "SCORE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
                && score is >= 0 and <= 1)
                return score;
            argument.AddError($"\"{written}\" is not a score from 0 to 1.");
            return null;
        },
    };

    public IReadOnlyList<Option> Options => [_sort, _minWorth];

    /// <summary>Returns whether the drafts are sorted by their worth.</summary>
    public bool IsSorted(VerbRun run) => run.Value(_sort) == ByWorth;

    /// <summary>Returns the drafts of a text that are wanted, in the order that is wanted.</summary>
    public IReadOnlyList<DraftClaim> Of(ProseReading reading, VerbRun run)
    {
        var isSorted = IsSorted(run);
        if (!isSorted && run.Value(_minWorth) is null) return reading.Drafts;
        var least = run.Value(_minWorth) ?? 0;
        var drafts = reading.Drafts.Where(draft => draft.Worth.Score >= least);
        return isSorted ? [.. drafts.OrderByDescending(draft => draft.Worth.Score)] : [.. drafts];
    }
}
