using System.Text;
using FactTracker.Interchange.Formats.Nanopublications;
using FactTracker.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange;

/// <summary>
/// Nanopublications in TriG: one for each claim, with separate graphs for the assertion, its provenance and the publication info.
/// </summary>
/// <remarks>
/// It follows the nanopublication guidelines of 15 December 2013 (nanopub.org). Nanopublications are neither signed nor have trusty URIs,
/// which require a key and a publisher. The set, the sources that claims cite, and what these are based on or part of are described once,
/// in the first that needs them; later ones refer to them by IRI, so that the text is about as long as the set. Sources that no claim uses
/// cannot be represented and are reported.
/// </remarks>
/// <example><code>await NanopublicationFormat.Default.WriteFileAsync(set, "set.trig");</code></example>
public sealed class NanopublicationFormat : IWritableFormat
{
    private const int FlushAt = 1 << 16;

    private NanopublicationFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static NanopublicationFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "nanopub";

    /// <inheritdoc/>
    public string Title => "Nanopublications (TriG)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".trig"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var form = new LinkedForm(set.Id);
        var nanopublication = new Nanopublication(set, form);
        var text = new StringBuilder();
        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            nanopublication.Write(claim, text);
            if (text.Length < FlushAt) continue;
            await FlushAsync(text, output, cancellationToken).ConfigureAwait(false);
        }

        await FlushAsync(text, output, cancellationToken).ConfigureAwait(false);
        return Losses(set, nanopublication.CarriedSources, form.IsMended);
    }

    private static IReadOnlyList<Problem> Losses(ClaimSet set, IReadOnlySet<string> carried, bool isMended)
    {
        var losses = new LossReport();
        if (isMended) losses.AddUnsound(set);
        for (var i = 0; i < set.Sources.Count; i++)
        {
            if (!carried.Contains(set.Sources[i].Id.Text))
                losses.Add(
                    JsonPath.Root.Member("sources").At(i), $"the source \"{set.Sources[i].Id}\"",
                    "a nanopublication has only the sources of its claim, and no claim uses this one");
        }

        return losses.Losses;
    }

    private static async Task FlushAsync(StringBuilder text, Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
        text.Clear();
    }
}
