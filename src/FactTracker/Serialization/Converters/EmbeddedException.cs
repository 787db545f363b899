using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Serialization.Converters;

/// <summary>The exception for a value that is embedded in another document and has errors.</summary>
/// <remarks>A converter cannot know the path of the value that it reads: the serializer sets it when the exception passes. So the message,
/// which contains whole paths, is composed when it is asked for.</remarks>
internal sealed class EmbeddedException(IReadOnlyList<Problem> problems)
    : JsonException(null, new ClaimSetFormatException(problems))
{
    private const int MostShown = 100; // More lines than anybody reads; a hostile text can have thousands of problems.

    public override string Message
    {
        get
        {
            var text = new StringBuilder();
            foreach (var problem in problems.Take(MostShown))
            {
                if (text.Length > 0) text.Append('\n');
                text.Append(problem with { Path = (Path ?? "$") + problem.Path[1..] });
            }

            if (problems.Count > MostShown) text.Append(CultureInfo.InvariantCulture, $"\nand {problems.Count - MostShown} more.");
            return text.ToString();
        }
    }
}
