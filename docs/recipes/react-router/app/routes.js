import { index, route } from '@react-router/dev/routes'

export default [
  index('routes/home.jsx'),
  route('lesson', 'routes/lesson.jsx'),
  route('token', 'routes/token.js'),
]
