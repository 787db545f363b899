using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a source that nobody can find, unless its kind says that there is nothing to be found: nobody names it, or it was said
/// or seen and not published.</summary>
internal sealed class UntitledSourceRule : IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (!string.IsNullOrWhiteSpace(part.Title) || part.Url is not null || IsFoundOtherwise(part) || NeedNotBeFound(part.Kind)) return;
        if (UnreadMembers.Any(part.Extensions, "title", "url", "kind", "words", "identifiers", "archived")) return;
        if (spot.Findings.TryCount(Rules.UntitledSource)) return;
        spot.Findings.Add(new Finding(
            Rules.UntitledSource, spot.Here,
            $"The source \"{part.Id}\" cannot be found: it has no title, url, identifier, archived copy or reference in words.")
        {
            Remedy = "Add one of them, or set its kind to \"unnamed\" if it is deliberately not named.",
        });
    }

    private static bool IsFoundOtherwise(Source source) =>
        !string.IsNullOrWhiteSpace(source.Words) || !source.Archived.IsEmpty
        || source.Identifiers.Any(identifier => identifier.Values.Any(value => !string.IsNullOrWhiteSpace(value)));

    private static bool NeedNotBeFound(SourceKind kind) =>
        kind == SourceKind.Unnamed || kind == SourceKind.Interview || kind == SourceKind.PersonalCommunication
        || kind == SourceKind.Statement || kind == SourceKind.Observation;
}
