namespace FactTracker.Checking;

/// <summary>What is wrong with an identifier.</summary>
/// <param name="Article">The article of the scheme: a or an.</param>
/// <param name="Scheme">The name of the scheme.</param>
/// <param name="Form">What an identifier of the scheme looks like, as a sentence without a full stop.</param>
/// <param name="Expected">The check digit that the others give, or null if the form is wrong.</param>
internal sealed record IdentifierFault(string Article, string Scheme, string Form, char? Expected = null);
