import { dot, subtract, type Vector } from '../space/vector.ts';
import { type Mesh, meshPoint } from './mesh.ts';

/** The mesh with everything on the far side of a plane pressed flat onto it. `normal` is a unit vector and points to that side. */
export const cutMesh = (mesh: Mesh, origin: Vector, normal: Vector): Mesh => {
  const points = new Float64Array(mesh.points);
  const count = points.length / 3;
  for (let i = 0; i < count; i += 1) {
    const point = meshPoint(mesh, i);
    const over = dot(subtract(point, origin), normal);
    if (over <= 0) continue;
    for (let axis = 0; axis < 3; axis += 1) points[i * 3 + axis] = (point[axis] ?? 0) - (normal[axis] ?? 0) * over;
  }
  return { ...mesh, points };
};
