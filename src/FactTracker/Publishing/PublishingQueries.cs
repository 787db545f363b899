namespace FactTracker.Publishing;

/// <summary>Publishes sets without what may not leave.</summary>
/// <example><code>
/// var publication = set.Publish(new PublishingOptions(now) { MaxMark = TlpLevel.Green });
/// var result = await publication.WriteFileAsync(JsonFormat.Default, "public.claims.json");
/// foreach (var leak in result.Leaks) Console.Error.WriteLine(leak);
/// </code></example>
public static class PublishingQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Returns what of the set may be published.</summary>
        /// <remarks>
        /// Claims above the mark, under embargo or confidential are left out; such sources are left out, or become unnamed sources when
        /// something published refers to them. Notes, who recorded a claim, local paths and references to what is left out go with them.
        /// The same set with the same options gives the same result.
        /// </remarks>
        /// <param name="options">What may be published.</param>
        public Publication Publish(PublishingOptions options)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(options);
            return Publication.Of(set, options);
        }
    }
}
