using System.Text.Json.Serialization;
using FactTracker.Serialization;

namespace FactTracker;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Qualifier;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Identifier;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record ContentHash;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Translation;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record TranslatedMember;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Extensions;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct Extension;
