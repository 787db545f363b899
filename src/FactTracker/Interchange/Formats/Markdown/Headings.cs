namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>What no label of the wording says, in its language, English.</summary>
internal static class Headings
{
    public const string Claim = "Claim", Value = "Value", OtherSources = "Other sources";
}
