namespace FactTracker.Interchange;

/// <summary>What CSL-JSON says of a source beyond the members of <see cref="Source"/>.</summary>
/// <remarks>
/// The native format has the member <c>csl</c> for it; in the model it is the extension of that name. Bibliographic formats fill it, so
/// that the pages of an article or the editors of a book survive a conversion.
/// </remarks>
/// <example><code>source.Csl?.ToString() // {"container-title":"Cats","page":"1-9"}</code></example>
public static class CslOfSource
{
    private const string Member = "csl";

    extension(Source source)
    {
        /// <summary>An object of variables in CSL's own names and forms, or null when there is none.</summary>
        public RawJson? Csl => source.Extensions[Member] is { } csl && csl.AsUtf8()[0] == '{' ? csl : null;

        /// <summary>The source with other variables.</summary>
        /// <param name="csl">An object of variables in CSL's own names and forms, or null for none.</param>
        /// <exception cref="ArgumentException">The value is not an object.</exception>
        public Source WithCsl(RawJson? csl)
        {
            if (csl is not { } variables) return source with { Extensions = source.Extensions.Without(Member) };
            if (variables.AsUtf8()[0] != '{') throw new ArgumentException($"{variables} is not an object of CSL variables.", nameof(csl));
            return source with { Extensions = source.Extensions.With(Member, variables) };
        }
    }
}
