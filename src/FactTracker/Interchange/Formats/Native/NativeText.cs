using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Native;

/// <summary>Reads a native text at once, without records in between.</summary>
internal static class NativeText
{
    public static async Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        var bounds = options.Bounds ?? new ReadingBounds(options, cancellationToken);
        var within = options with { Bounds = bounds };
        if (input.Whole is { } text) return ClaimSetReader.Read(text, within);
        input.Begin(options, bounds);
        try
        {
            return await ClaimSetReader.ReadAsync(input.Text, within, cancellationToken).ConfigureAwait(false);
        }
        catch (LimitPassedException limit)
        {
            var places = new RecordPlaces([limit.ToProblem(options)], options.FileName, new PlaceList(), new PlaceList());
            return new ClaimSetReading(ClaimSet.Empty, FormNames.Of(SerializationForm.Document), hasSet: true, places);
        }
    }
}
