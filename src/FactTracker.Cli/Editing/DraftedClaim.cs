using FactTracker.Reading;

namespace FactTracker.Cli.Editing;

/// <summary>A claim that was read from a sentence, with what is to be known about it.</summary>
/// <param name="Claim">The claim; its id means nothing yet.</param>
/// <param name="Reasons">Why its members are as they are.</param>
/// <param name="More">How many more claims the sentence has.</param>
internal sealed record DraftedClaim(Claim Claim, IReadOnlyList<FieldReason> Reasons, int More)
{
    private const string NoId = "claim";

    /// <summary>A claim without anything.</summary>
    public static DraftedClaim Empty { get; } = new(new Claim(NoId), [], 0);

    /// <summary>Returns the claim of a sentence. Where nothing is found in it, the claim has its words alone.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">When it was published, for "last year"; null if that is not known.</param>
    /// <param name="language">The language of the set, or null.</param>
    public static DraftedClaim Of(string sentence, Edtf? published, LanguageTag? language)
    {
        var reading = ProseReader.Read(sentence, new ProseOptions { Published = published, Language = language });
        if (reading.Drafts is not [var first, ..])
            return Empty with { Claim = Empty.Claim with { Text = sentence } };
        return new DraftedClaim(first.Claim with { Id = NoId, Text = sentence }, first.Reasons, reading.Drafts.Count - 1);
    }
}
