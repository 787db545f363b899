namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>The headings that the wording has no label for, in its language, English.</summary>
internal static class Headings
{
    public const string Claim = "Claim", Subject = "Subject", Property = "Property", Value = "Value", OtherSources = "Other sources";
}
