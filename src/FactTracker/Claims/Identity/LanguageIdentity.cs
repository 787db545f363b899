namespace FactTracker.Claims;

/// <summary>Language tags in lower case, as RFC 5646 compares them without regard to it.</summary>
internal static class LanguageIdentity
{
    public static string Of(LanguageTag language) => language.Text.ToLowerInvariant();
}
