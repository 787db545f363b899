using System.Text.Json.Serialization;

namespace FactTracker.Cli;

/// <summary>The contracts of the native types that are parts of the command's own JSON.</summary>
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(ClaimValue))]
[JsonSerializable(typeof(Confidence))]
internal sealed partial class NativeContext : JsonSerializerContext;
