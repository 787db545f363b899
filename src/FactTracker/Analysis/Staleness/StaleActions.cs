namespace FactTracker.Analysis;

/// <summary>What to do about a stale claim.</summary>
internal static class StaleActions
{
    /// <summary>Returns a sentence for a reason.</summary>
    public static string ToAction(this StaleReason reason, SourceId? newerSource) => reason switch
    {
        StaleReason.Expired => "Check whether it is still so; then give it a later date, or set its status to superseded.",
        StaleReason.CheckOverdue => "Check whether it is still so, and set \"checked\".",
        StaleReason.MaxAge => "Look for a newer value or a newer source, and cite it; if there is none, allow a greater age.",
        StaleReason.AgeNotKnown => "Add the date: \"when\" of the claim, \"published\" or \"accessed\" of its source, or \"checked\".",
        StaleReason.NewerClaim => "Use the newer claim; set the status of this one to superseded if it holds no longer.",
        StaleReason.NewerEdition => $"Compare it with \"{newerSource}\", and cite that edition.",
        StaleReason.SourceCorrected => "Compare it with the correction, and set \"checked\".",
        StaleReason.EvidenceChanged => "Compare it with the source as it is now, or cite an archived copy.",
        _ => "Cite another source, or set the status of the claim to retracted or refuted.",
    };
}
