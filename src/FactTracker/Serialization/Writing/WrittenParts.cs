using System.Buffers;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes the parts of a text ahead, on all cores, and gives them in their order.</summary>
internal static class WrittenParts
{
    /// <summary>Writes parts, no further ahead than there are cores.</summary>
    /// <param name="parts">What writes each part into an empty buffer.</param>
    /// <param name="cores">How many cores to use; with one, each part is written when it is asked for.</param>
    /// <returns>The parts; the buffer of each is used again once the next is asked for, which must not be before it is written.</returns>
    public static IEnumerable<Task<ArrayBufferWriter<byte>>> Ahead(IEnumerable<Action<ArrayBufferWriter<byte>>> parts, int cores)
    {
        var ahead = new Queue<Task<ArrayBufferWriter<byte>>>();
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
        {
            ahead.Enqueue(Begin(part, buffer, cores));
            if (ahead.Count < cores)
            {
                buffer = new ArrayBufferWriter<byte>();
                continue;
            }

            var first = ahead.Dequeue();
            yield return first;
            buffer = first.GetAwaiter().GetResult();
            buffer.ResetWrittenCount();
        }

        while (ahead.TryDequeue(out var rest))
        {
            yield return rest;
        }
    }

    private static Task<ArrayBufferWriter<byte>> Begin(Action<ArrayBufferWriter<byte>> part, ArrayBufferWriter<byte> buffer, int cores)
    {
        if (cores > 1) return Task.Run(Written);
        return Task.FromResult(Written());

        ArrayBufferWriter<byte> Written()
        {
            part(buffer);
            return buffer;
        }
    }
}
