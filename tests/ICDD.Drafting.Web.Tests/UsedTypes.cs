using System.Reflection;
using System.Reflection.Emit;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The types that a type knows: what it is made of, what it says, and what its code touches.</summary>
internal static class UsedTypes
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public
        | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xffff);

    public static IEnumerable<Type> Of(Type type) => Parts(type).SelectMany(Flat).Select(Outermost).Distinct();

    private static IEnumerable<Type?> Parts(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(All).Select(field => field.FieldType),
        .. type.GetMethods(All)
            .SelectMany(method => Signature(method).Append(method.ReturnType).Concat(Touched(method))),
        .. type.GetConstructors(All).SelectMany(made => Signature(made).Concat(Touched(made))),
        .. type.GetNestedTypes(All).SelectMany(Parts),
    ];

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(each => each.ParameterType);

    /// <summary>What stands in the code of a method: locals, and the owners and signatures of what it calls.</summary>
    private static IEnumerable<Type?> Touched(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        foreach (var token in Tokens(code))
            foreach (var type in Named(method, token))
                yield return type;
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xfe ? 0xfe00 | code[at + 1] : code[at];
            at += value > 0xff ? 2 : 1;
            var operand = OpCodes[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, at);
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type?> Named(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(
            token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null);
        return member switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.GetGenericArguments()],
            not null => [member.DeclaringType],
            null => [],
        };
    }

    private static IEnumerable<Type> Flat(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Flat(type.GetElementType()),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Flat).Append(type),
        _ => [type],
    };

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
