using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a claim that lacks what the policy requires of each.</summary>
internal sealed class RequirementRule : IGateRule
{
    public void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings)
    {
        if (gates.Require == ClaimRequirements.None) return;
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (!Standing.Stands(claim)) continue;
            var path = JsonPath.Root.Member("claims").At(i);
            Check(claim, gates.Require, path, findings);
            if (gates.Require.HasFlag(ClaimRequirements.Archived)) CheckArchived(set, claim, path, findings);
        }
    }

    private static void Check(Claim claim, ClaimRequirements require, JsonPath path, FindingSink findings)
    {
        if (require.HasFlag(ClaimRequirements.Subject) && claim.Subject.IsEmpty)
            Add(Rules.NoSubject, path, "has no subject.", "Say what it is about (\"subject\").");
        if (require.HasFlag(ClaimRequirements.Citation) && !claim.Citations.Any(Supports))
            Add(Rules.NoCitation, path, "has no citation that supports it.", "Cite a source that says that it is so.");
        if (require.HasFlag(ClaimRequirements.Quote) && !claim.Citations.Any(citation => Supports(citation) && citation.Quote is not null))
            Add(Rules.NoQuote, path, "has no quote from a source.", "Add the exact words of the source (\"quote\") to a citation.");
        if (require.HasFlag(ClaimRequirements.Evidence) && !claim.Citations.Any(HasEvidence))
        {
            Add(
                Rules.NoEvidence, path, "has neither a quote nor a locator.",
                "Add the exact words (\"quote\") or the place in the source (\"locator\") to a citation.");
        }

        if (require.HasFlag(ClaimRequirements.Confidence) && claim.Confidence.IsEmpty)
            Add(Rules.NoConfidence, path, "has no confidence.", "Say how certain it is (\"confidence\").");

        void Add(Rule rule, JsonPath place, string what, string remedy)
        {
            if (findings.TryCount(rule)) return;
            findings.Add(new Finding(rule, place, $"The claim \"{claim.Id}\" {what}") { Remedy = remedy });
        }
    }

    // Where nothing supports a claim, nothing is archived. A source that is not in the set is reported as a dangling reference, and of one
    // that nobody names nothing can be archived.
    private static void CheckArchived(ClaimSet set, Claim claim, JsonPath path, FindingSink findings)
    {
        if (!claim.Citations.Any(Supports))
        {
            findings.Add(new Finding(Rules.NotArchived, path, $"The claim \"{claim.Id}\" cites no source that could be archived.")
            {
                Remedy = "Cite a source, and add the address of an archived copy (\"archived\").",
            });
            return;
        }

        for (var i = 0; i < claim.Citations.Count; i++)
        {
            var citation = claim.Citations[i];
            if (!Supports(citation) || !citation.Archived.IsEmpty) continue;
            if (!set.Sources.TryGet(citation.Source, out var source)) continue;
            if (!source.Archived.IsEmpty || source.Kind == SourceKind.Unnamed || findings.TryCount(Rules.NotArchived)) continue;
            var message = $"The source \"{source.Id}\" of the claim \"{claim.Id}\" has no archived copy.";
            findings.Add(new Finding(Rules.NotArchived, path.Member("citations").At(i), message)
            {
                Value = source.Id.Text,
                Remedy = "Archive it, and add the address of the copy (\"archived\") to the source or the citation.",
            });
        }
    }

    private static bool HasEvidence(Citation citation) =>
        Supports(citation) && (citation.Quote is not null || citation.Locator is not null);

    private static bool Supports(Citation citation) => citation.Stance == Stance.Supports;
}
