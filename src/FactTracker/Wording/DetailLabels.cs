namespace FactTracker.Wording;

/// <summary>The labels of the details of a claim and of a citation.</summary>
internal sealed record DetailLabels
{
    public required string Statement { get; init; }

    public required string When { get; init; }

    public required string Place { get; init; }

    public required string Claimant { get; init; }

    public required string Stated { get; init; }

    public required string Modality { get; init; }

    public required string Condition { get; init; }

    public required string Likelihood { get; init; }

    public required string Confidence { get; init; }

    public required string Status { get; init; }

    public required string Rank { get; init; }

    public required string Formula { get; init; }

    public required string Relations { get; init; }

    public required string Review { get; init; }

    public required string Tags { get; init; }

    public required string Recorded { get; init; }

    public required string Modified { get; init; }

    public required string Checked { get; init; }

    public required string CheckEvery { get; init; }

    public required string Expires { get; init; }

    public required string Marking { get; init; }

    public required string Notes { get; init; }

    public required string Extensions { get; init; }

    public required string Source { get; init; }

    public required string Stance { get; init; }

    public required string Locator { get; init; }

    public required string Quote { get; init; }

    public required string Rating { get; init; }

    public required string BasedOn { get; init; }

    public required string PartOf { get; init; }

    public required string License { get; init; }

    public required string Accessed { get; init; }

    public required string Archived { get; init; }
}
