import { z } from 'astro/zod';

/** The keys that a schema knows at a path of keys; none where it takes any. */
export function listKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return listKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listKeys(option, path));

  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return step === undefined ? Object.keys(schema.shape) : listKeys(schema.shape[String(step)], rest);
  }
  if (schema instanceof z.ZodRecord) {
    if (step !== undefined) return listKeys(schema.valueType, rest);
    return schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  }
  return [];
}
